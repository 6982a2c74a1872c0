package org.factdesk.desktop.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.factdesk.desktop.timeline.Axis.Stretch;
import org.factdesk.model.DateRange;

/** The days on which something is told: they make the axis. Days count from 1970. */
final class AxisDays {
  /** Days that stay before and after a folded time. */
  private static final int LEAD = 2;

  /** A longer time is told by its first and last day, so that it can be folded. */
  private static final int SHORT = 7;

  private final TreeSet<Long> days = new TreeSet<>();
  private final List<DateRange> spans = new ArrayList<>();
  private final Map<Long, DateRange> edges = new HashMap<>();

  void add(LocalDate day) {
    days.add(day.toEpochDay());
  }

  void add(DateRange range) {
    if (range.to().toEpochDay() - range.from().toEpochDay() < SHORT) {
      range.from().datesUntil(range.to().plusDays(1)).forEach(this::add);
    } else {
      spans.add(range);
    }
  }

  boolean isEmpty() {
    return days.isEmpty() && spans.isEmpty();
  }

  /**
   * Without places yet.
   *
   * @throws IllegalStateException where there are no days
   */
  List<Stretch> stretches(Fold fold) {
    TreeSet<Long> all = withLong();
    if (all.isEmpty()) {
      throw new IllegalStateException("an axis needs days");
    }
    List<Stretch> stretches = new ArrayList<>();
    long first = all.first();
    long firstEvent = first;
    long last = first;
    for (long day : all.tailSet(first, false)) {
      if (day - last - 1 > fold.days()) {
        stretches.add(stretch(first, last + lead(last), firstEvent, last));
        first = day - lead(day);
        firstEvent = day;
      }
      last = day;
    }
    stretches.add(stretch(first, last, firstEvent, last));
    return stretches;
  }

  private Stretch stretch(long first, long last, long firstEvent, long lastEvent) {
    Optional<DateRange> within = Optional.ofNullable(edges.get(firstEvent));
    return new Stretch(first, last, firstEvent, lastEvent, within, 0);
  }

  /** Whether the day is there only because a long time begins or ends on it. */
  boolean isEdge(long day) {
    return edges.containsKey(day);
  }

  private int lead(long day) {
    return isEdge(day) ? 0 : LEAD;
  }

  /** A long time in which nothing else is told keeps its ends; the shortest come first. */
  private TreeSet<Long> withLong() {
    TreeSet<Long> all = new TreeSet<>(days);
    edges.clear();
    spans.sort(Comparator.comparing(range -> range.to().toEpochDay() - range.from().toEpochDay()));
    for (DateRange range : spans) {
      long from = range.from().toEpochDay();
      long to = range.to().toEpochDay();
      Long next = all.ceiling(from);
      if (next == null || next > to) {
        edges.put(from, range);
        edges.put(to, range);
        all.add(from);
        all.add(to);
      }
    }
    return all;
  }
}
