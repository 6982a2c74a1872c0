package org.factdesk.desktop.timeline;

import java.util.List;
import java.util.Optional;
import org.factdesk.desktop.timeline.Chart.Bar;
import org.factdesk.desktop.timeline.Chart.Conflict;
import org.factdesk.desktop.timeline.Chart.Lane;
import org.factdesk.desktop.timeline.Chart.Mention;
import org.factdesk.desktop.timeline.Chart.Sign;
import org.factdesk.desktop.timeline.Chart.Tag;

/** What is where in a chart. Pure. */
final class Pointing {
  /** Half of what a pointer needs to hit a sign that is smaller. */
  private static final double REACH = 12;

  private final Chart chart;

  Pointing(Chart chart) {
    this.chart = chart;
  }

  /**
   * A sign under the pointer.
   *
   * @param mentions those that it shows; none for the day of publication
   */
  record Hit(Lane lane, Sign sign, List<Mention> mentions) {}

  /** The nearest sign of the lane at that point. */
  Optional<Hit> sign(double x, double y) {
    Optional<Lane> lane =
        new ChartPainter(chart)
            .shown(y, y).stream().filter(one -> one.top() <= y && y < one.bottom()).findFirst();
    if (lane.isEmpty()) {
      return Optional.empty();
    }
    Sign nearest = null;
    double least = REACH * REACH;
    for (Sign sign : lane.get().signs()) {
      double distance = distance(sign, x, y);
      if (distance < least && !isPossibleDay(sign)) {
        nearest = sign;
        least = distance;
      }
    }
    return Optional.ofNullable(nearest).map(sign -> hit(lane.get(), sign));
  }

  /** The finding whose words are at that point. */
  Optional<Conflict> conflict(double x, double y) {
    return chart.conflicts().stream()
        .filter(conflict -> contains(conflict.tag(), x, y))
        .reduce((below, above) -> above);
  }

  /** All that the sign shows. */
  static Hit hit(Lane lane, Sign sign) {
    return new Hit(
        lane,
        sign,
        lane.mentions().stream().filter(mention -> mention.sign().equals(sign)).toList());
  }

  /** It stands for its bar. */
  private static boolean isPossibleDay(Sign sign) {
    return sign instanceof Chart.Dot dot && !dot.known();
  }

  private static double distance(Sign sign, double x, double y) {
    double nearX =
        sign instanceof Bar ? Math.max(sign.left(), Math.min(sign.right(), x)) : sign.x();
    double across = x - nearX;
    double down = y - sign.y();
    return across * across + down * down;
  }

  private static boolean contains(Tag tag, double x, double y) {
    return x >= tag.left()
        && x <= tag.left() + tag.width()
        && Math.abs(y - tag.y()) <= Tag.HEIGHT / 2;
  }
}
