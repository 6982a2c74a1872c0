package org.factdesk.desktop.article;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.function.Supplier;
import javax.swing.text.Caret;
import javax.swing.text.Element;
import javax.swing.text.View;
import org.fife.ui.rtextarea.RTextAreaUI;

/** Paints the article pane, and places its text by the galley. */
final class ArticlePaneUi extends RTextAreaUI {
  private final ArticlePane pane;
  private final Supplier<Galley> galley;

  ArticlePaneUi(ArticlePane pane, Supplier<Galley> galley) {
    super(pane);
    this.pane = pane;
    this.galley = galley;
  }

  @Override
  public View create(Element element) {
    return new GalleyView(element, galley);
  }

  @Override
  protected Caret createCaret() {
    return new ArticleCaret();
  }

  /** No keyboard actions of the text area: they would edit. */
  @Override
  protected void installKeyboardActions() {}

  @Override
  protected void paintSafely(Graphics graphics) {
    Rectangle clip = graphics.getClipBounds();
    graphics.setColor(pane.getBackground());
    graphics.fillRect(clip.x, clip.y, clip.width, clip.height);
    PagePainter painter = pane.painter();
    painter.paint((Graphics2D) graphics, clip);
    Caret caret = pane.getCaret();
    if (caret != null) {
      caret.paint(graphics);
    }
    painter.paintAbove((Graphics2D) graphics);
  }
}
