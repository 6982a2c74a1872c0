package org.factdesk.desktop.article;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import org.factdesk.checker.Severity;
import org.factdesk.desktop.article.RowShape.Stretch;
import org.factdesk.desktop.look.Palette;

/** Paints findings: a zigzag in the lane below the deepest mark under the words. */
record FindingPainter(Sheet sheet, Palette palette) {
  private static final int HEIGHT = 3;
  private static final int HALF_PERIOD = 3;
  private static final Stroke ERROR = stroke(1.7f);
  private static final Stroke OTHER = stroke(1.3f);

  static Color colour(Palette palette, Severity severity) {
    return switch (severity) {
      case ERROR -> palette.error();
      case WARNING -> palette.warning();
      case NOTE, SUGGESTION -> palette.note();
    };
  }

  void paint(Graphics2D graphics, Row row) {
    Galley galley = sheet.galley();
    for (var placed : sheet.findings().touching(galley.begin(row), galley.end(row))) {
      int lane = sheet.findingLane(row, placed.span());
      int top = galley.baseline(row) + Metrics.laneTop(lane);
      Severity severity = placed.thing().severity();
      graphics.setColor(colour(palette, severity));
      for (Stretch stretch : RowMarks.stretches(galley, row, placed.span())) {
        zigzag(graphics, stretch, top, severity == Severity.ERROR ? ERROR : OTHER);
      }
    }
  }

  private static void zigzag(Graphics2D graphics, Stretch stretch, int top, Stroke stroke) {
    Path2D path = new Path2D.Float();
    path.moveTo(stretch.from(), top + HEIGHT);
    boolean up = true;
    for (float x = stretch.from() + HALF_PERIOD; x <= stretch.to(); x += HALF_PERIOD) {
      path.lineTo(x, up ? top : top + HEIGHT);
      up = !up;
    }
    Stroke before = graphics.getStroke();
    graphics.setStroke(stroke);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.draw(path);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    graphics.setStroke(before);
  }

  private static Stroke stroke(float width) {
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  }
}
