package org.factdesk.desktop.article;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Optional;
import org.factdesk.desktop.look.Palette;
import org.factdesk.model.Link;

/** Paints the links of the selected mark within the article, left of the text. */
record RailPainter(Sheet sheet, Palette palette) {
  static final Stroke STROKE = new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  private static final int RAIL = 68;
  private static final int RAIL_IN_NARROW = 48;
  private static final int ENDS = 10;
  private static final int CORNER = 2;
  private static final int ABOVE_BASELINE = 5;
  private static final double DOT = 2.5;
  private static final double ARROW = 4;

  void paint(Graphics2D graphics) {
    String selected = sheet.page().selected().orElse("");
    for (Link link : sheet.page().article().links()) {
      boolean here =
          link.from().annotation().equals(selected) || link.to().annotation().equals(selected);
      if (here && !link.acrossArticles()) {
        Optional<Mark> from = sheet.marks().find(link.from().annotation());
        Optional<Mark> to = sheet.marks().find(link.to().annotation());
        if (from.isPresent() && to.isPresent()) {
          paint(graphics, height(from.get()), height(to.get()));
        }
      }
    }
  }

  private int height(Mark mark) {
    Galley galley = sheet.galley();
    return galley.baseline(galley.row(mark.extent().begin())) - ABOVE_BASELINE;
  }

  private void paint(Graphics2D graphics, int from, int to) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(palette.ink2());
    graphics.setStroke(STROKE);
    graphics.draw(line(from, to));
    graphics.fill(new Ellipse2D.Double(ends() - DOT, from - DOT, 2 * DOT, 2 * DOT));
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
  }

  /** Out of the row, along the rail, and in again with an arrow head; one row makes a hook. */
  private Path2D line(int from, int to) {
    int rail = sheet.galley().column().inMargin(RAIL, RAIL_IN_NARROW);
    int ends = ends();
    int end = from == to ? to + 8 : to;
    int down = Integer.signum(end - from) * CORNER;
    Path2D path = new Path2D.Double();
    path.moveTo(ends, from);
    path.lineTo(rail + CORNER, from);
    path.quadTo(rail, from, rail, from + down);
    path.lineTo(rail, end - down);
    path.quadTo(rail, end, rail + CORNER, end);
    path.lineTo(ends, end);
    path.moveTo(ends - ARROW, end - ARROW);
    path.lineTo(ends, end);
    path.lineTo(ends - ARROW, end + ARROW);
    return path;
  }

  private int ends() {
    return sheet.galley().column().left() - ENDS;
  }
}
