package org.factdesk.desktop.article;

import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.Shape;
import javax.swing.text.Element;
import javax.swing.text.Position;
import javax.swing.text.View;

/**
 * Tells Swing where the text is. The whole article is one view without children: rows come from the
 * galley, whatever the element structure, and nothing is laid out twice.
 */
final class GalleyView extends View {
  private final ArticlePane pane;

  GalleyView(Element element, ArticlePane pane) {
    super(element);
    this.pane = pane;
  }

  @Override
  public float getPreferredSpan(int axis) {
    Galley rows = pane.galley();
    int span = axis == Y_AXIS ? rows.height() : rows.column().right();
    return pane.zoom().toPane(span);
  }

  /** The pane paints; see {@link ArticlePaneUi}. */
  @Override
  public void paint(Graphics graphics, Shape allocation) {}

  @Override
  public Shape modelToView(int offset, Shape allocation, Position.Bias bias) {
    Galley rows = pane.galley();
    if (rows.isEmpty()) {
      int height = rows.typefaces().body().rowHeight();
      return placed(new Rectangle(rows.column().left(), 0, 1, height), allocation);
    }
    Row row = rows.row(offset);
    int x = Math.round(rows.x(offset));
    Rectangle place = new Rectangle(x, rows.top(row), 1, rows.typeface(row).rowHeight());
    return placed(place, allocation);
  }

  private Rectangle placed(Rectangle onPage, Shape allocation) {
    Rectangle place = pane.zoom().toPane(onPage);
    place.translate(allocation.getBounds().x, allocation.getBounds().y);
    return place;
  }

  @Override
  public int viewToModel(float x, float y, Shape allocation, Position.Bias[] bias) {
    bias[0] = Position.Bias.Forward;
    Rectangle page = allocation.getBounds();
    int pageX = pane.zoom().toPage((int) x - page.x);
    return pane.galley().offsetAt(pageX, pane.zoom().toPage((int) y - page.y));
  }
}
