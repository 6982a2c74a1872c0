package org.factdesk.desktop.timeline;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.factdesk.desktop.timeline.Chart.Bar;
import org.factdesk.desktop.timeline.Chart.DayLabel;
import org.factdesk.desktop.timeline.Chart.Diamond;
import org.factdesk.desktop.timeline.Chart.Dot;
import org.factdesk.desktop.timeline.Chart.Gap;
import org.factdesk.desktop.timeline.Chart.Lane;
import org.factdesk.desktop.timeline.Chart.Sign;
import org.factdesk.desktop.timeline.Chart.Tick;

/** Draws the parts of a chart on whatever it is given, each from its own origin. */
final class ChartPainter {
  /** Height of a row of labels above the axis. */
  private static final double ROW = 15;

  private static final double FIRST_ROW = 20;
  private static final double GAP_WORDS = 70;
  private static final double GAP_EDGE = 4;
  private static final double GAP_APART = 360;

  private final Chart chart;

  ChartPainter(Chart chart) {
    this.chart = chart;
  }

  /** The band with the labels of days and the axis, where it is between these two x. */
  void band(Canvas canvas, double from, double to) {
    canvas.fill(new Rectangle2D.Double(from, 0, to - from, Chart.BAND), Ink.PAPER);
    gaps(canvas, Chart.BAND - 4, 4, false);
    for (DayLabel label : chart.labels()) {
      double baseline = FIRST_ROW + label.row() * ROW;
      if (label.x() <= to && label.x() + label.width() >= from) {
        line(canvas, Ink.BORDER, label.x(), baseline - 9, label.x(), Chart.BAND);
        double x = label.x() + DayLabels.GAP;
        canvas.write(label.date(), Lettering.DAY, Ink.INK, x, baseline);
        x += Lettering.DAY.width(label.date()) + DayLabels.SPACE;
        canvas.write(label.words(), Lettering.SMALL, Ink.INK_2, x, baseline);
      }
    }
    line(canvas, Ink.BORDER, from, Chart.BAND - 0.5, to, Chart.BAND - 0.5);
    for (Tick tick : chart.ticks()) {
      double half = Lettering.TAG.width(tick.words()) / 2;
      if (tick.x() + half >= from && tick.x() - half <= to) {
        erase(canvas, tick.x() - half - 2, Chart.BAND - 20, 2 * half + 4, 13);
        canvas.write(tick.words(), Lettering.TAG, Ink.INK_2, tick.x() - half, Chart.BAND - 10);
        line(canvas, Ink.BORDER, tick.x(), Chart.BAND - 6, tick.x(), Chart.BAND);
      }
    }
  }

  /** The line of a label must not run through the name of a day. */
  private static void erase(Canvas canvas, double x, double y, double width, double height) {
    canvas.fill(new Rectangle2D.Double(x, y, width, height), Ink.PAPER);
  }

  /** The lanes, where they are in that part. */
  void lanes(Canvas canvas, Rectangle2D part) {
    canvas.fill(part, Ink.PAPER);
    gaps(canvas, 0, chart.height(), true);
    for (DayLabel label : chart.labels()) {
      if (label.x() >= part.getMinX() - 1 && label.x() <= part.getMaxX() + 1) {
        double bottom = Math.min(part.getMaxY(), chart.height());
        line(canvas, Ink.BORDER, label.x(), part.getMinY(), label.x(), bottom);
      }
    }
    List<Lane> shown = shown(part.getMinY(), part.getMaxY());
    for (Lane lane : shown) {
      double y = lane.bottom() - 0.5;
      line(canvas, Ink.HAIRLINE, part.getMinX(), y, part.getMaxX(), y);
    }
    for (Lane lane : shown) {
      signs(canvas, lane, part);
    }
    ConflictPainter.paint(canvas, chart.conflicts(), part);
  }

  private static void signs(Canvas canvas, Lane lane, Rectangle2D part) {
    for (Sign sign : lane.signs()) {
      if (sign.right() + Dot.RING < part.getMinX() || sign.left() - Dot.RING > part.getMaxX()) {
        if (!(sign instanceof Bar)) {
          continue;
        }
      }
      if (sign instanceof Dot dot) {
        SignPainter.dot(canvas, dot);
      } else if (sign instanceof Bar bar) {
        SignPainter.bar(canvas, bar);
      } else if (sign instanceof Diamond diamond) {
        SignPainter.diamond(canvas, diamond.x(), diamond.y());
      }
    }
  }

  /** The lanes that are at least in part between these two y. */
  List<Lane> shown(double from, double to) {
    int first = 0;
    int high = chart.lanes().size();
    while (first < high) {
      int middle = (first + high) / 2;
      if (chart.lanes().get(middle).bottom() < from) {
        first = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = first;
    while (end < chart.lanes().size() && chart.lanes().get(end).top() <= to) {
      end++;
    }
    return chart.lanes().subList(first, end);
  }

  private void gaps(Canvas canvas, double top, double height, boolean said) {
    for (Gap gap : chart.gaps()) {
      if (!gap.words().isEmpty()) {
        canvas.fill(
            new Rectangle2D.Double(gap.left(), top, gap.right() - gap.left(), height), Ink.CHROME);
        dashed(canvas, gap.left() + 0.5, top, height);
        dashed(canvas, gap.right() - 0.5, top, height);
        if (said) {
          say(canvas, gap, height);
        }
      }
    }
  }

  /** How long it is, so often that it can be read wherever a person is. */
  private static void say(Canvas canvas, Gap gap, double height) {
    boolean fits = Lettering.TAG.width(gap.inFull()) + 2 * GAP_EDGE <= height;
    String words = fits ? gap.inFull() : gap.words();
    double length = Lettering.TAG.width(words);
    double x = (gap.left() + gap.right()) / 2 + 4;
    double y = Math.max(length + GAP_EDGE, Math.min(height - GAP_EDGE, GAP_WORDS + length));
    for (; y < height; y += Math.max(GAP_APART, length + GAP_WORDS)) {
      canvas.writeUpwards(words, Lettering.TAG, Ink.INK_2, x, y);
    }
  }

  private static void dashed(Canvas canvas, double x, double top, double height) {
    canvas.dash(new Line2D.Double(x, top, x, top + height), Ink.BORDER, 1);
  }

  private static void line(Canvas canvas, Ink ink, double x, double y, double toX, double toY) {
    canvas.draw(new Line2D.Double(x, y, toX, toY), ink, 1);
  }
}
