package org.factdesk.desktop;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.factdesk.desktop.article.ArticleView;
import org.factdesk.model.Span;

/** Where a pop-up about some words stands. */
final class PopupPlace {
  private static final int GAP = 4;

  /** A handle of the selected mark, or its tag, is kept free. */
  private static final int FREE = 14;

  private PopupPlace() {}

  /**
   * Puts it under the last row of the words, within their column; above the first row where there
   * is more room, and then lower than it would like to be.
   */
  static void under(ArticleView view, Span words, JComponent popup, Component layers) {
    Rectangle at = SwingUtilities.convertRectangle(view, view.bounds(words), layers);
    Rectangle room = SwingUtilities.convertRectangle(view, view.column(), layers);
    Dimension size = popup.getPreferredSize();
    int width = Math.min(size.width, room.width);
    int x = Math.max(room.x, Math.min(at.x, room.x + room.width - width));
    int top = room.y + GAP;
    int bottom = room.y + room.height - GAP;
    int under = Math.max(top, Math.min(at.y + at.height + GAP, bottom));
    int above = Math.max(top, Math.min(at.y - FREE, bottom));
    boolean below = bottom - under >= size.height || bottom - under >= above - top;
    int height = Math.min(size.height, below ? bottom - under : above - top);
    popup.setBounds(x, below ? under : above - height, width, height);
    popup.revalidate();
  }
}
