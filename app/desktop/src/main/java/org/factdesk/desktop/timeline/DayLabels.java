package org.factdesk.desktop.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.factdesk.desktop.timeline.Chart.DayLabel;

/**
 * Labels days above the axis, those that most articles tell first, as far as there is room: a line
 * goes down from each label, so that no label may stand where the line of a later day passes. Pure.
 */
final class DayLabels {
  private static final int ROWS = 4;
  private static final double APART = 10;

  /** The longest names that are tried. */
  private static final int[] LETTERS = {28, 18, 11};

  /** Wider than any label, in px. */
  private static final double WIDEST = 340;

  /** From the line to the words, and from the date to them. */
  static final double GAP = 6;

  static final double SPACE = 4;

  private final Axis axis;
  private final Map<LocalDate, List<ToldDate>> told;
  private final DayNames names;
  private final Set<Integer> years;
  private final NavigableMap<LocalDate, DayLabel> placed = new TreeMap<>();

  private DayLabels(Axis axis, Map<LocalDate, List<ToldDate>> told, DayNames names) {
    this.axis = axis;
    this.told = told;
    this.names = names;
    this.years = usualYears(told);
  }

  /**
   * @param told the tellings of each day
   */
  static Collection<DayLabel> of(Axis axis, Map<LocalDate, List<ToldDate>> told, DayNames names) {
    DayLabels labels = new DayLabels(axis, told, names);
    Comparator<LocalDate> mostTold = Comparator.comparing(day -> -labels.articles(day));
    told.keySet().stream()
        .sorted(mostTold.thenComparing(Comparator.naturalOrder()))
        .forEach(labels::place);
    return labels.placed.values();
  }

  private int articles(LocalDate day) {
    Set<String> articles = new HashSet<>();
    told.getOrDefault(day, List.of()).forEach(telling -> articles.add(telling.place().article()));
    return articles.size();
  }

  /** With its words, with fewer where there is no room for them, else the date alone. */
  private void place(LocalDate day) {
    boolean usual = years.contains(day.getYear());
    String date = DayWords.of(day) + (usual ? "" : " " + day.getYear());
    List<ToldDate> tellings = told.getOrDefault(day, List.of());
    for (int most : LETTERS) {
      if (place(day, date, names.name(day, tellings, most))) {
        return;
      }
    }
    place(day, date, "");
  }

  private boolean place(LocalDate day, String date, String words) {
    double width = GAP + Lettering.DAY.width(date) + SPACE + Lettering.SMALL.width(words);
    placed.put(day, new DayLabel(day, axis.x(day), 0, date, words, width + APART));
    if (settle(day)) {
      return true;
    }
    placed.remove(day);
    settle(day);
    return false;
  }

  /** Gives rows to all whose rows may change; false where one finds no room. */
  private boolean settle(LocalDate changed) {
    LocalDate from =
        placed.headMap(changed, false).descendingMap().values().stream()
            .filter(label -> label.row() == 0)
            .map(DayLabel::day)
            .findFirst()
            .orElse(changed);
    NavigableMap<LocalDate, DayLabel> rows = new TreeMap<>();
    for (DayLabel label : placed.tailMap(from, true).values()) {
      int row = row(label, rows);
      if (row >= ROWS || label.x() + label.width() - APART > axis.width()) {
        return false;
      }
      boolean settled = label.day().isAfter(changed) && row == label.row() && row == 0;
      if (settled) {
        break;
      }
      rows.put(label.day(), at(label, row));
    }
    placed.putAll(rows);
    return true;
  }

  /** The row below all that have not ended where the line of this one comes down. */
  private static int row(DayLabel label, NavigableMap<LocalDate, DayLabel> before) {
    int row = 0;
    for (DayLabel other : before.descendingMap().values()) {
      if (other.x() + other.width() > label.x()) {
        row = Math.max(row, other.row() + 1);
      }
      if (label.x() - other.x() > WIDEST) {
        break;
      }
    }
    return row;
  }

  private static DayLabel at(DayLabel label, int row) {
    return new DayLabel(label.day(), label.x(), row, label.date(), label.words(), label.width());
  }

  /** Years that go without saying: those in which most is told. */
  private static Set<Integer> usualYears(Map<LocalDate, List<ToldDate>> told) {
    Map<Integer, Integer> years = new TreeMap<>();
    told.forEach((day, tellings) -> years.merge(day.getYear(), tellings.size(), Integer::sum));
    int most = years.values().stream().max(Integer::compareTo).orElse(0);
    Set<Integer> usual = new HashSet<>();
    years.forEach(
        (year, count) -> {
          if (count == most) {
            usual.addAll(Set.of(year - 1, year, year + 1));
          }
        });
    return usual;
  }
}
