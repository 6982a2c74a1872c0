package org.factdesk.desktop.timeline;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** A whole timeline on one sheet: the axis, every lane with its head, the signs explained. */
final class ChartPicture {
  private static final double LEAST_WIDTH = 800;

  private final Chart chart;

  ChartPicture(Chart chart) {
    this.chart = chart;
  }

  double width() {
    return Math.max(LEAST_WIDTH, HeadPainter.WIDTH + chart.width());
  }

  double height() {
    return Chart.BAND + chart.height() + Legend.height(width());
  }

  void draw(Canvas canvas) {
    double heads = HeadPainter.WIDTH;
    ChartPainter painter = new ChartPainter(chart);
    canvas.fill(new Rectangle2D.Double(0, 0, width(), height()), Ink.CHROME);
    painter.band(canvas.at(heads, 0), 0, width() - heads);
    painter.lanes(
        canvas.at(heads, Chart.BAND),
        new Rectangle2D.Double(0, 0, width() - heads, chart.height()));
    double titles = HeadPainter.titles(chart);
    Canvas left = canvas.at(0, Chart.BAND);
    chart.lanes().forEach(lane -> HeadPainter.paint(left, lane, heads, titles, false));
    canvas.draw(
        new Line2D.Double(heads - 0.5, 0, heads - 0.5, Chart.BAND + chart.height()),
        Ink.HAIRLINE,
        1);
    Legend.paint(canvas.at(0, Chart.BAND + chart.height()), width());
  }
}
