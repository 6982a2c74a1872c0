package org.factdesk.desktop.timeline;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.factdesk.checker.Severity;
import org.factdesk.desktop.timeline.Chart.Bar;
import org.factdesk.desktop.timeline.Chart.Dot;
import org.factdesk.desktop.words.Texts;

/** Says what the signs of the timeline mean, in as many rows as the width needs. */
final class Legend {
  private static final Texts TEXTS = Texts.of(Legend.class);
  private static final double HEIGHT = 36;
  private static final double ROW = 20;
  private static final double LEFT = 18;
  private static final double APART = 20;

  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("claim", 12, (canvas, x, y) -> dot(canvas, x, y, true, true)),
          new Entry("other", 12, (canvas, x, y) -> dot(canvas, x, y, true, false)),
          new Entry("possible", 26, Legend::possible),
          new Entry("published", 12, SignPainter::diamond),
          new Entry("days", 31, Legend::days),
          new Entry(
              "finding",
              17,
              (canvas, x, y) -> canvas.sign(Severity.WARNING, Math.round(x) - 5.0, y - 8)));

  private Legend() {}

  /** A sign and what it means; the words begin so many px right of the sign's middle. */
  private record Entry(String key, double from, Sign sign) {
    String words() {
      return TEXTS.get("legend." + key);
    }

    double width() {
      return from + Lettering.SMALL.width(words());
    }
  }

  /** Paints a sign with its middle there. */
  private interface Sign {
    void paint(Canvas canvas, double x, double y);
  }

  /** Where an entry is painted and where it ends. */
  private interface Placing {
    void at(Entry entry, double x, double y);
  }

  /** How high it is in that width. */
  static double height(double width) {
    double[] last = {0};
    place(width, (entry, x, y) -> last[0] = y);
    return last[0] + HEIGHT / 2;
  }

  /** From the left; gives where the last row ends. */
  static double paint(Canvas canvas, double width) {
    canvas.fill(new Rectangle2D.Double(0, 0, width, height(width)), Ink.CHROME);
    canvas.draw(new Line2D.Double(0, 0.5, width, 0.5), Ink.HAIRLINE, 1);
    double[] end = {0};
    place(
        width,
        (entry, x, y) -> {
          entry.sign().paint(canvas, x, y);
          canvas.write(entry.words(), Lettering.SMALL, Ink.INK_2, x + entry.from(), y + 4.5);
          end[0] = x + entry.width() + APART;
        });
    return end[0];
  }

  private static void place(double width, Placing placing) {
    double x = LEFT;
    double y = HEIGHT / 2;
    for (Entry entry : ENTRIES) {
      if (x > LEFT && x + entry.width() > width) {
        x = LEFT;
        y += ROW;
      }
      placing.at(entry, x, y);
      x += entry.width() + APART;
    }
  }

  private static void dot(Canvas canvas, double x, double y, boolean known, boolean claimed) {
    SignPainter.dot(canvas, new Dot(x, y, known, claimed, Optional.empty()));
  }

  /** Of a claim, and of another date. */
  private static void possible(Canvas canvas, double x, double y) {
    dot(canvas, x, y, false, true);
    dot(canvas, x + 14, y, false, false);
  }

  private static void days(Canvas canvas, double x, double y) {
    SignPainter.bar(
        canvas, new Bar(x - 5, x + 23, y, false, true, false, false, "", Optional.empty()));
  }
}
