package org.factdesk.desktop.article;

import java.awt.Graphics;
import java.awt.Insets;
import java.awt.image.BufferedImage;
import javax.swing.JPopupMenu;
import org.fife.ui.rtextarea.RTextArea;
import org.jspecify.annotations.Nullable;

/** A text area without what edits: no typing, pasting, dropping, undoing, no menu of its own. */
abstract class QuietTextArea extends RTextArea {
  QuietTextArea() {
    setEditable(false);
    setLineWrap(true);
    setHighlightCurrentLine(false);
    setDragEnabled(false);
    setTransferHandler(null);
    setBorder(null);
    setMargin(new Insets(0, 0, 0, 0));
  }

  @Override
  protected @Nullable JPopupMenu createPopupMenu() {
    return null;
  }

  /** The text area asks for graphics while it paints, also where there is no screen. */
  @Override
  public Graphics getGraphics() {
    Graphics graphics = super.getGraphics();
    return graphics != null
        ? graphics
        : new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).getGraphics();
  }
}
