package org.factdesk.desktop.article;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.geom.RoundRectangle2D;
import org.factdesk.desktop.article.RowShape.Stretch;
import org.factdesk.desktop.look.Palette;
import org.factdesk.model.Span;

/**
 * Paints what a search has found: a thin frame without a hue, so that marks keep their colours. The
 * one that is gone to is selected text as well.
 */
record MatchPainter(Sheet sheet, Palette palette, Matches matches) {
  private static final Stroke THIN = new BasicStroke(1);
  private static final int TICK = 3;

  void paint(Graphics2D graphics, Rectangle clip) {
    Galley galley = sheet.galley();
    if (galley.isEmpty() || matches.all().isEmpty()) {
      return;
    }
    graphics.setColor(palette.ink2());
    graphics.setStroke(THIN);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    Row row = galley.firstOnLine(galley.rowAtY(clip.y));
    while (galley.top(row) < clip.y + clip.height) {
      paint(graphics, row);
      Row next = galley.next(row);
      if (next.equals(row)) {
        break;
      }
      row = next;
    }
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
  }

  /**
   * At the right edge of the overview strip, beside the marks, a line for each place.
   *
   * @param ratio from heights on the page to heights on the strip
   */
  void paintTicks(Graphics2D graphics, double ratio, int width) {
    Galley galley = sheet.galley();
    if (galley.isEmpty()) {
      return;
    }
    graphics.setColor(palette.ink2());
    int last = Integer.MIN_VALUE;
    for (Span span : matches.all()) {
      int y = (int) (galley.top(galley.row(span.begin())) * ratio);
      if (y != last) {
        graphics.fillRect(width - TICK, y, TICK, 2);
        last = y;
      }
    }
  }

  private void paint(Graphics2D graphics, Row row) {
    Galley galley = sheet.galley();
    int top = galley.baseline(row) - Metrics.FILL_ASCENT - 1;
    int height = Metrics.FILL_ASCENT + Metrics.FILL_DESCENT + 1;
    for (Span span : matches.touching(galley.begin(row), galley.end(row))) {
      for (Stretch stretch : RowMarks.stretches(galley, row, span)) {
        float left = stretch.from() - 1.5f;
        float width = stretch.to() - stretch.from() + 3;
        graphics.draw(new RoundRectangle2D.Float(left, top + 0.5f, width, height, 4, 4));
      }
    }
  }
}
