package org.factdesk.desktop.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factdesk.checker.Severity;
import org.factdesk.desktop.timeline.Axis.Stretch;
import org.factdesk.desktop.timeline.Chart.Gap;
import org.factdesk.desktop.timeline.Chart.Lane;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Place;
import org.factdesk.timex.TimexValue;

/** Lays a chronicle out. Pure; any thread. */
final class ChartLayout {
  /** Days that nobody bounds are shown so far before and after what is published. */
  private static final int AROUND = 7;

  private static final int MOST_AROUND = 60;

  private final Chronicle chronicle;
  private final Wish wish;

  private ChartLayout(Chronicle chronicle, Wish wish) {
    this.chronicle = chronicle;
    this.wish = wish;
  }

  /**
   * How it is to be laid out.
   *
   * @param room px from left to right
   * @param zoom 1 fits the room
   */
  record Wish(Order order, Fold fold, double room, double zoom) {}

  /** Empty where nothing lies on any day. */
  static Optional<Chart> of(Chronicle chronicle, Wish wish) {
    return new ChartLayout(chronicle, wish).chart();
  }

  private Optional<Chart> chart() {
    Map<LocalDate, List<ToldDate>> told = new TreeMap<>();
    AxisDays days = new AxisDays();
    for (Account account : chronicle.accounts()) {
      account.published().map(Metadatum::value).ifPresent(days::add);
      for (ToldDate telling : account.tellings()) {
        telling.days().ifPresent(days::add);
        telling
            .day()
            .ifPresent(day -> told.computeIfAbsent(day, key -> new ArrayList<>()).add(telling));
      }
    }
    Optional<DateRange> around = around();
    around.ifPresent(
        time ->
            chronicle.accounts().stream()
                .flatMap(account -> account.tellings().stream())
                .filter(telling -> telling.days().isEmpty())
                .map(ToldDate::value)
                .distinct()
                .forEach(value -> TimexValue.daysWithin(value, time).forEach(days::add)));
    if (days.isEmpty()) {
      return Optional.empty();
    }
    Axis axis = Axis.of(days, wish.fold(), wish.room(), wish.zoom());
    List<Lane> lanes = lanes(axis, around.orElse(new DateRange(axis.first(), axis.last())));
    double height = lanes.isEmpty() ? 0 : lanes.get(lanes.size() - 1).bottom();
    return Optional.of(
        new Chart(
            axis,
            height,
            Ticks.of(axis),
            gaps(axis, days),
            List.copyOf(DayLabels.of(axis, told, new DayNames(told))),
            lanes,
            Conflicts.of(axis.width(), lanes, chronicle.clashes())));
  }

  /** The time of the publications, else of the last days that are told. */
  private Optional<DateRange> around() {
    TreeSet<LocalDate> published = new TreeSet<>();
    TreeSet<LocalDate> told = new TreeSet<>();
    for (Account account : chronicle.accounts()) {
      account.published().map(Metadatum::value).ifPresent(days -> published.add(days.from()));
      account.published().map(Metadatum::value).ifPresent(days -> published.add(days.to()));
      account.tellings().forEach(telling -> telling.day().ifPresent(told::add));
    }
    TreeSet<LocalDate> days = published.isEmpty() ? told : published;
    if (days.isEmpty()) {
      return Optional.empty();
    }
    LocalDate to = days.last().plusDays(AROUND);
    LocalDate from = days.first().minusDays(AROUND);
    return Optional.of(
        new DateRange(
            from.isBefore(to.minusDays(MOST_AROUND)) ? to.minusDays(MOST_AROUND) : from, to));
  }

  private List<Lane> lanes(Axis axis, DateRange around) {
    Map<Place, Severity> blamed = new HashMap<>();
    for (Clash clash : chronicle.clashes()) {
      blamed.merge(
          clash.blamed(), clash.severity(), (one, other) -> one.compareTo(other) < 0 ? one : other);
    }
    LaneSigns signs = new LaneSigns(axis, around, blamed);
    List<Lane> lanes = new ArrayList<>();
    double top = 0;
    for (Account account : wish.order().sorted(chronicle.accounts())) {
      Lane lane = signs.lane(account, top);
      lanes.add(lane);
      top = lane.bottom();
    }
    return lanes;
  }

  private static List<Gap> gaps(Axis axis, AxisDays days) {
    List<Gap> gaps = new ArrayList<>();
    for (int i = 1; i < axis.stretches().size(); i++) {
      Stretch before = axis.stretches().get(i - 1);
      Stretch after = axis.stretches().get(i);
      boolean within = days.isEdge(before.lastEvent()) && days.isEdge(after.firstEvent());
      long count = after.firstEvent() - before.lastEvent() - 1;
      gaps.add(new Gap(axis.end(before), after.x(), within ? "" : DayWords.gap(count)));
    }
    return gaps;
  }
}
