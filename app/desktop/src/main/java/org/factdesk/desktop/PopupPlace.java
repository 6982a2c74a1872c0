package org.factdesk.desktop;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
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
   * Under the last row of the words, within their article; above the first row where there is more
   * room, and then lower than it would like to be.
   */
  static Rectangle under(ArticleView view, Span words, Component popup, Component layers) {
    Rectangle at = SwingUtilities.convertRectangle(view, view.bounds(words), layers);
    Rectangle room = SwingUtilities.convertRectangle(view.getParent(), view.getBounds(), layers);
    Dimension size = popup.getPreferredSize();
    int width = Math.min(size.width, room.width - 2 * GAP);
    int x = Math.max(room.x + GAP, Math.min(at.x, room.x + room.width - width - GAP));
    int top = room.y + GAP;
    int bottom = room.y + room.height - GAP;
    int under = Math.max(top, Math.min(at.y + at.height + GAP, bottom));
    int above = Math.max(top, Math.min(at.y - FREE, bottom));
    boolean below = bottom - under >= size.height || bottom - under >= above - top;
    int height = Math.min(size.height, below ? bottom - under : above - top);
    return new Rectangle(x, below ? under : above - height, width, height);
  }
}
