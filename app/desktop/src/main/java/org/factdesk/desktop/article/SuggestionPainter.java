package org.factdesk.desktop.article;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.util.List;
import java.util.Optional;
import org.factdesk.desktop.article.RowShape.Stretch;
import org.factdesk.desktop.look.LinePattern;
import org.factdesk.desktop.look.Palette;
import org.factdesk.model.Scheme;
import org.factdesk.model.Span;

/** Paints suggestions: an open dashed box, its bottom in the layer's pattern, no fill, no lane. */
record SuggestionPainter(Sheet sheet, Palette palette) {
  private static final Stroke DASHES =
      new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 2}, 0);
  private static final int OUTSET = 2;

  void paint(Graphics2D graphics, Row row) {
    Galley galley = sheet.galley();
    for (var placed : sheet.suggestions().touching(galley.begin(row), galley.end(row))) {
      Span span = placed.span();
      List<Stretch> stretches = RowMarks.stretches(galley, row, span);
      for (Stretch stretch : stretches) {
        boolean begins = span.begin() >= galley.begin(row);
        boolean ends = span.end() <= galley.end(row);
        box(graphics, row, placed.thing().layer(), stretch, begins, ends);
      }
    }
  }

  private void box(
      Graphics2D graphics, Row row, String layer, Stretch stretch, boolean begins, boolean ends) {
    int left = Math.round(stretch.from()) - OUTSET;
    int right = Math.round(stretch.to()) + OUTSET;
    int baseline = sheet.galley().baseline(row);
    int top = baseline - Metrics.FILL_ASCENT - 1;
    int lane = baseline + Metrics.laneTop(0);
    Optional<Scheme.Layer> known = sheet.page().scheme().layer(layer);
    graphics.setColor(palette.hue(known.map(Scheme.Layer::colour).orElse("")).line());
    LinePattern pattern = LinePattern.of(known.map(Scheme.Layer::pattern).orElse(""));
    pattern.fill(graphics, left, lane, right - left);
    Stroke before = graphics.getStroke();
    graphics.setStroke(DASHES);
    graphics.drawLine(left, top, right - 1, top);
    if (begins) {
      graphics.drawLine(left, top, left, lane);
    }
    if (ends) {
      graphics.drawLine(right - 1, top, right - 1, lane);
    }
    graphics.setStroke(before);
  }
}
