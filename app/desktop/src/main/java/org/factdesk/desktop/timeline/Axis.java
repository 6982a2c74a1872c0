package org.factdesk.desktop.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.DateRange;

/**
 * Where days lie across the timeline, in px: evenly, but for the times without events that are
 * folded away.
 *
 * @param stretches in order; at least one
 * @param perDay px that a day takes
 */
record Axis(List<Stretch> stretches, double perDay, double width) {
  /** Px kept free at both ends: for the label of the first day, and for open ends. */
  static final double MARGIN = 44;

  /** Px that a folded time takes. */
  static final double FOLDED = 22;

  private static final double LEAST_PER_DAY = 1.2;
  private static final double MOST_PER_DAY = 48;
  private static final double FINEST_PER_DAY = 400;

  Axis {
    stretches = List.copyOf(stretches);
  }

  /**
   * Days that follow one another, none folded away.
   *
   * @param first since 1970, as {@link LocalDate#toEpochDay} counts
   * @param firstEvent the first on which something is told
   * @param lastEvent the last on which something is told
   * @param within the long time that its first event is merely an end of
   * @param x px where it begins
   */
  record Stretch(
      long first,
      long last,
      long firstEvent,
      long lastEvent,
      Optional<DateRange> within,
      double x) {
    long days() {
      return last - first + 1;
    }

    private Stretch at(double value) {
      return new Stretch(first, last, firstEvent, lastEvent, within, value);
    }
  }

  /**
   * As wide as the room where it can be.
   *
   * @param room in px
   * @param zoom 1 fits the room; more is wider
   */
  static Axis of(AxisDays days, Fold fold, double room, double zoom) {
    List<Stretch> stretches = days.stretches(fold);
    long shown = stretches.stream().mapToLong(Stretch::days).sum();
    double rest = room - 2 * MARGIN - FOLDED * (stretches.size() - 1);
    double least = fold == Fold.NEVER ? 0 : LEAST_PER_DAY;
    double fitting = Math.min(MOST_PER_DAY, Math.max(least, rest / shown));
    double perDay = Math.min(FINEST_PER_DAY, fitting * zoom);
    List<Stretch> placed = new ArrayList<>();
    double x = MARGIN;
    for (Stretch stretch : stretches) {
      placed.add(stretch.at(x));
      x += stretch.days() * perDay + FOLDED;
    }
    return new Axis(placed, perDay, Math.max(room, x - FOLDED + MARGIN));
  }

  /** The middle of the day; the margin for a day outside of the axis. */
  double x(LocalDate day) {
    return x(day.toEpochDay() + 0.5);
  }

  /** Where the day begins. */
  double left(LocalDate day) {
    return x(day.toEpochDay());
  }

  /** Where the day ends. */
  double right(LocalDate day) {
    return x(day.toEpochDay() + 1.0);
  }

  LocalDate first() {
    return LocalDate.ofEpochDay(stretches.get(0).first());
  }

  LocalDate last() {
    return LocalDate.ofEpochDay(stretches.get(stretches.size() - 1).last());
  }

  /** Where the stretch ends, in px. */
  double end(Stretch stretch) {
    return stretch.x() + stretch.days() * perDay;
  }

  /** Days since 1970 at that x: the opposite of {@link #x(double)}. */
  double time(double x) {
    Stretch before = stretches.get(0);
    for (Stretch stretch : stretches) {
      if (stretch.x() > x) {
        break;
      }
      before = stretch;
    }
    return Math.min(before.last() + 1.0, before.first() + Math.max(0, x - before.x()) / perDay);
  }

  /** Where that time is, in days since 1970. */
  double x(double time) {
    int at = at(time);
    if (at < 0) {
      return MARGIN / 2;
    }
    Stretch stretch = stretches.get(at);
    if (time <= stretch.last() + 1) {
      return stretch.x() + (time - stretch.first()) * perDay;
    }
    if (at == stretches.size() - 1) {
      return end(stretch) + MARGIN / 2;
    }
    double folded = stretches.get(at + 1).first() - stretch.last() - 1.0;
    return end(stretch) + FOLDED * (time - stretch.last() - 1) / folded;
  }

  /** The last stretch that does not begin after that time; -1 for none. */
  private int at(double time) {
    int low = -1;
    int high = stretches.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (stretches.get(middle).first() <= time) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
