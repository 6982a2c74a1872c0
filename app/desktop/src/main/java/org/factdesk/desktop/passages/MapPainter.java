package org.factdesk.desktop.passages;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.passages.MapLayout.Spot;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Span;

/**
 * Paints bands, and passages so that how they are told again needs no colour: verbatim filled,
 * edited hatched, rewritten outlined.
 */
final class MapPainter {
  private static final Texts TEXTS = Texts.of(MapPainter.class);
  private static final BasicStroke THIN = new BasicStroke(1);
  private static final int HATCH = 5;
  private static final int DIAMOND = 5;
  private static final int NAME = 44;

  private final Graphics2D graphics;
  private final MapLayout layout;
  private final Palette palette = Palette.current();

  /** Changes these graphics: hand it a copy. */
  MapPainter(Graphics2D graphics, MapLayout layout) {
    this.graphics = graphics;
    this.layout = layout;
    Drawing.smooth(graphics);
  }

  /** What an article is called, with a second line, in so many px from the left. */
  void head(Band band, String second, int y, int width) {
    int x = MapLayout.PADDING;
    int room = width - x - 4;
    Drawing.text(graphics, band.name(), Fonts.small(), palette.ink2(), x, y + 20, NAME - 8);
    Drawing.text(
        graphics, band.title(), Fonts.medium(), palette.ink(), x + NAME, y + 20, room - NAME);
    int left = x;
    if (band.earliest()) {
      diamond(left + DIAMOND, y + 34);
      left += 2 * DIAMOND + 6;
    }
    Drawing.text(graphics, second, Fonts.small(), palette.ink2(), left, y + 38, width - left - 4);
  }

  private void diamond(int x, int y) {
    Path2D diamond = new Path2D.Double();
    diamond.moveTo(x, y - DIAMOND);
    diamond.lineTo(x + DIAMOND, y);
    diamond.lineTo(x, y + DIAMOND);
    diamond.lineTo(x - DIAMOND, y);
    diamond.closePath();
    graphics.setColor(palette.ink());
    graphics.fill(diamond);
  }

  /** An article's band; what is not its story is no more than a line. */
  void band(Band band, double y) {
    Rectangle2D all = layout.band(band, y);
    graphics.setColor(palette.border());
    graphics.fill(all);
    for (Span quiet : band.quiet()) {
      Rectangle2D part = layout.part(band, quiet, y);
      graphics.setColor(palette.chrome());
      graphics.fill(part);
      graphics.setColor(palette.border());
      double middle = part.getCenterY();
      graphics.fill(new Rectangle2D.Double(part.getX(), middle - 0.5, part.getWidth(), 1));
    }
  }

  /** The partner of that row with its passages. */
  void row(int row) {
    Partner partner = layout.map().partners().get(row);
    int y = row * MapLayout.ROW;
    String second = TEXTS.get("row.about", partner.percent(), partner.band().about());
    if (partner.band().earliest()) {
      second = TEXTS.get("row.earliest", second);
    }
    head(partner.band(), second, y, layout.head());
    Rectangle2D line = layout.band(layout.map().open().orElseThrow(), layout.upper(row));
    graphics.setColor(palette.hairline());
    graphics.fill(new Rectangle2D.Double(line.getX(), line.getCenterY() - 0.5, line.getWidth(), 1));
    band(partner.band(), layout.lower(row));
    for (int match = 0; match < partner.matches().size(); match++) {
      passage(new Spot(row, match), palette.ink3(), false);
    }
    graphics.setColor(palette.hairline());
    graphics.fillRect(0, y + MapLayout.ROW - 1, layout.width(), 1);
  }

  /** A passage with the ribbon between its two places. */
  void passage(Spot spot, Color colour, boolean ribbonToo) {
    How how = layout.match(spot).how();
    Path2D ribbon = layout.ribbon(spot);
    graphics.setStroke(THIN);
    graphics.setColor(ribbonToo ? colour : palette.border());
    graphics.draw(ribbon);
    for (Rectangle2D block : new Rectangle2D[] {layout.here(spot), layout.there(spot)}) {
      sign(block, how, colour);
    }
  }

  /** A shape in the manner of a passage that is told again so. */
  void sign(Shape shape, How how, Color colour) {
    graphics.setColor(how == How.VERBATIM ? colour : palette.paper());
    graphics.fill(shape);
    graphics.setColor(colour);
    if (how == How.EDITED) {
      hatch(shape);
    }
    graphics.setStroke(THIN);
    graphics.draw(shape);
  }

  private void hatch(Shape shape) {
    Rectangle2D bounds = shape.getBounds2D();
    Graphics2D inside = (Graphics2D) graphics.create();
    inside.clip(shape);
    double high = bounds.getHeight();
    for (double x = bounds.getMinX() - high; x < bounds.getMaxX(); x += HATCH) {
      inside.draw(new Line2D.Double(x, bounds.getMaxY(), x + high, bounds.getMinY()));
    }
    inside.dispose();
  }
}
