package org.factdesk.desktop.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.factdesk.checker.Severity;
import org.factdesk.desktop.timeline.Chart.Bar;
import org.factdesk.desktop.timeline.Chart.Diamond;
import org.factdesk.desktop.timeline.Chart.Dot;
import org.factdesk.desktop.timeline.Chart.Lane;
import org.factdesk.desktop.timeline.Chart.Mention;
import org.factdesk.desktop.timeline.Chart.Sign;
import org.factdesk.desktop.timeline.Stacking.Item;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Place;
import org.factdesk.timex.TimexValue;

/** Puts the signs of one article into its lane. Pure. */
final class LaneSigns {
  private static final double HEIGHT = 60;
  private static final double ROW = 20;
  private static final double NARROWEST = 14;
  private static final double CAPTION = 280;

  private final Axis axis;
  private final DateRange around;
  private final Map<Place, Severity> blamed;

  /**
   * @param around the time in which days that nobody bounds are shown
   * @param blamed how grave the findings are that blame the words
   */
  LaneSigns(Axis axis, DateRange around, Map<Place, Severity> blamed) {
    this.axis = axis;
    this.around = around;
    this.blamed = blamed;
  }

  /** What stands in one row of the lane, once it is known in which; dots of one bar go with it. */
  private record Drawn(List<ToldDate> tellings, Function<Double, List<Sign>> signs) {}

  Lane lane(Account account, double top) {
    List<Item<Drawn>> items = items(account);
    int rows = Stacking.stack(items);
    double height = Math.max(HEIGHT, ROW * (rows + 1));
    double middle = top + height / 2;
    List<Sign> signs = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (Item<Drawn> item : items) {
      double y = Math.round(middle + (item.row() - (item.rows() - 1) / 2.0) * ROW);
      List<Sign> drawn = item.what().signs().apply(y);
      signs.addAll(drawn);
      item.what().tellings().forEach(told -> mentions.add(new Mention(told, drawn.get(0))));
    }
    mentions.sort(
        Comparator.comparing((Mention mention) -> mention.sign().left())
            .thenComparing(mention -> mention.telling().place()));
    return new Lane(account, top, height, signs, mentions);
  }

  private List<Item<Drawn>> items(Account account) {
    List<Item<Drawn>> items = new ArrayList<>();
    account.published().map(Metadatum::value).ifPresent(days -> items.add(published(days)));
    Map<LocalDate, List<ToldDate>> days = new TreeMap<>();
    Map<DateRange, List<ToldDate>> ranges = new LinkedHashMap<>();
    Map<String, List<ToldDate>> open = new LinkedHashMap<>();
    for (ToldDate telling : account.tellings()) {
      if (telling.day().isPresent()) {
        days.computeIfAbsent(telling.day().get(), day -> new ArrayList<>()).add(telling);
      } else if (telling.days().isPresent()) {
        ranges.computeIfAbsent(telling.days().get(), range -> new ArrayList<>()).add(telling);
      } else {
        open.computeIfAbsent(telling.value(), value -> new ArrayList<>()).add(telling);
      }
    }
    ranges.forEach((range, tellings) -> items.add(range(range, tellings)));
    open.forEach((value, tellings) -> items.add(open(value, tellings)));
    days.forEach((day, tellings) -> items.add(dot(day, tellings)));
    return items;
  }

  private Item<Drawn> published(DateRange days) {
    if (days.isOneDay()) {
      double x = axis.x(days.from());
      return new Item<>(
          x - Diamond.RADIUS,
          x + Diamond.RADIUS,
          0,
          new Drawn(List.of(), y -> List.of(new Diamond(x, y))));
    }
    return range(days, List.of());
  }

  private Item<Drawn> dot(LocalDate day, List<ToldDate> tellings) {
    double x = axis.x(day);
    boolean claimed = tellings.stream().anyMatch(ToldDate::claimed);
    Optional<Severity> grave = blamed(tellings);
    return new Item<>(
        x - Diamond.RADIUS,
        x + Diamond.RADIUS,
        2,
        new Drawn(tellings, y -> List.of(new Dot(x, y, true, claimed, grave))));
  }

  private Item<Drawn> range(DateRange days, List<ToldDate> tellings) {
    double left = axis.left(days.from());
    double right = axis.right(days.to());
    double missing = Math.max(0, NARROWEST - (right - left)) / 2;
    boolean openLeft = days.from().isBefore(axis.first());
    boolean openRight = days.to().isAfter(axis.last());
    Optional<Severity> grave = blamed(tellings);
    return new Item<>(
        left - missing,
        right + missing,
        tellings.isEmpty() ? 0 : 1,
        new Drawn(
            tellings,
            y ->
                List.of(
                    new Bar(
                        left - missing,
                        right + missing,
                        y,
                        tellings.isEmpty(),
                        true,
                        openLeft,
                        openRight,
                        "",
                        grave))));
  }

  private Item<Drawn> open(String value, List<ToldDate> tellings) {
    double left = axis.left(around.from());
    double right = axis.right(around.to());
    boolean claimed = tellings.stream().anyMatch(ToldDate::claimed);
    ToldDate first = tellings.get(0);
    String caption =
        Lettering.TAG.fitting(
            "“" + Words.quote(first.place().quote()) + "”: " + OpenWords.of(value),
            Math.max(CAPTION, right - left));
    Bar bar = new Bar(left, right, 0, false, false, true, true, caption, blamed(tellings));
    List<Double> days =
        TimexValue.daysWithin(value, around).stream().map(day -> axis.x(day)).toList();
    return new Item<>(
        left,
        Math.max(right, left + Lettering.TAG.width(caption)),
        1,
        new Drawn(tellings, y -> open(bar, y, days, claimed)));
  }

  private static List<Sign> open(Bar bar, double y, List<Double> days, boolean claimed) {
    List<Sign> signs = new ArrayList<>();
    signs.add(
        new Bar(bar.left(), bar.right(), y, false, false, true, true, bar.caption(), bar.blamed()));
    days.forEach(x -> signs.add(new Dot(x, y, false, claimed, Optional.empty())));
    return signs;
  }

  private Optional<Severity> blamed(List<ToldDate> tellings) {
    return tellings.stream()
        .map(telling -> blamed.get(telling.place()))
        .filter(java.util.Objects::nonNull)
        .min(Comparator.naturalOrder());
  }
}
