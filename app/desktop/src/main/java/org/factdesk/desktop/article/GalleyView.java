package org.factdesk.desktop.article;

import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.Shape;
import java.util.function.Supplier;
import javax.swing.text.Element;
import javax.swing.text.Position;
import javax.swing.text.View;

/**
 * Tells Swing where the text is. The whole article is one view without children: rows come from the
 * galley, whatever the element structure, and nothing is laid out twice.
 */
final class GalleyView extends View {
  private final Supplier<Galley> galley;

  GalleyView(Element element, Supplier<Galley> galley) {
    super(element);
    this.galley = galley;
  }

  @Override
  public float getPreferredSpan(int axis) {
    Galley rows = galley.get();
    return axis == Y_AXIS ? rows.height() : rows.metrics().left() + rows.measure();
  }

  /** The pane paints; see {@link ArticlePaneUi}. */
  @Override
  public void paint(Graphics graphics, Shape allocation) {}

  @Override
  public Shape modelToView(int offset, Shape allocation, Position.Bias bias) {
    Galley rows = galley.get();
    Rectangle page = allocation.getBounds();
    if (rows.isEmpty()) {
      int height = rows.typefaces().body().rowHeight();
      return new Rectangle(page.x + rows.metrics().left(), page.y, 1, height);
    }
    Row row = rows.row(offset);
    int x = Math.round(rows.x(offset));
    return new Rectangle(page.x + x, page.y + rows.top(row), 1, rows.typeface(row).rowHeight());
  }

  @Override
  public int viewToModel(float x, float y, Shape allocation, Position.Bias[] bias) {
    bias[0] = Position.Bias.Forward;
    Rectangle page = allocation.getBounds();
    return galley.get().offsetAt(x - page.x, (int) (y - page.y));
  }
}
