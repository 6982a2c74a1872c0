package org.factdesk.desktop.article;

import java.awt.Point;
import javax.swing.JViewport;

/**
 * Keeps the text under the reader in its place while rows above it change: the words at the upper
 * edge of the view.
 *
 * @param offset of these words
 * @param above how many px of their row, at 100 %, are above the edge
 */
record Anchor(int offset, int above) {
  static final Anchor TOP = new Anchor(-1, 0);

  static Anchor of(ArticlePane pane, Galley galley) {
    int y = pane.zoom().toPage(pane.getVisibleRect().y);
    if (y == 0 || galley.isEmpty()) {
      return TOP;
    }
    Row row = galley.rowAt(0, y);
    return new Anchor(galley.begin(row), y - galley.top(row));
  }

  void restore(ArticlePane pane, Galley galley) {
    if (pane.getParent() instanceof JViewport viewport) {
      viewport.validate();
      int y = offset < 0 || galley.isEmpty() ? 0 : galley.top(galley.row(offset)) + above;
      int height = pane.zoom().toPane(galley.height());
      int last = Math.max(0, height - viewport.getExtentSize().height);
      int top = Math.max(0, Math.min(pane.zoom().toPane(y), last));
      viewport.setViewPosition(new Point(0, top));
    }
  }
}
