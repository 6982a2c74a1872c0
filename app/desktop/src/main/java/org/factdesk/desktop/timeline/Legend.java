package org.factdesk.desktop.timeline;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.factdesk.checker.Severity;
import org.factdesk.desktop.timeline.Chart.Bar;
import org.factdesk.desktop.timeline.Chart.Dot;

/** Says what the signs of the timeline mean. */
final class Legend {
  static final double HEIGHT = 36;

  private static final double APART = 20;

  private final Canvas canvas;
  private double x = 18;

  private Legend(Canvas canvas) {
    this.canvas = canvas;
  }

  /** From the left; gives where it ends. */
  static double paint(Canvas canvas, double width) {
    canvas.fill(new Rectangle2D.Double(0, 0, width, HEIGHT), Ink.CHROME);
    canvas.draw(new Line2D.Double(0, 0.5, width, 0.5), Ink.HAIRLINE, 1);
    Legend legend = new Legend(canvas);
    legend.dot(true, true, "claim, day known");
    legend.dot(true, false, "other date");
    legend.dot(false, true, "possible day");
    SignPainter.diamond(canvas, legend.x, HEIGHT / 2);
    legend.say(12, "published");
    Bar bar =
        new Bar(
            legend.x - 5,
            legend.x + 23,
            HEIGHT / 2,
            false,
            true,
            false,
            false,
            "",
            Optional.empty());
    SignPainter.bar(canvas, bar);
    legend.say(31, "one of these days");
    canvas.sign(Severity.WARNING, legend.x - 5, HEIGHT / 2 - 8);
    legend.say(17, "finding");
    return legend.x;
  }

  private void dot(boolean known, boolean claimed, String words) {
    SignPainter.dot(canvas, new Dot(x, HEIGHT / 2, known, claimed, Optional.empty()));
    say(12, words);
  }

  private void say(double from, String words) {
    canvas.write(words, Lettering.SMALL, Ink.INK_2, x + from, HEIGHT / 2 + 4.5);
    x += from + Lettering.SMALL.width(words) + APART;
  }
}
