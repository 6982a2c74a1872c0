package org.factdesk.desktop.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.DateRange;
import org.factdesk.model.Place;

/**
 * A date as an article tells it.
 *
 * @param value as in TIMEX3
 * @param days the day or days that it names; empty where the value leaves the year or week open
 * @param claimed whether a claim holds it
 * @param reason how the value follows from the words; empty where nobody said
 * @param origin who says that these words are this date: "marked by anna"
 * @param runs the words around it that nothing interrupts, for its name on the timeline
 */
record ToldDate(
    Place place,
    String value,
    Optional<DateRange> days,
    boolean claimed,
    String reason,
    String origin,
    List<Run> runs) {
  ToldDate {
    runs = List.copyOf(runs);
  }

  /** The one day that it names. */
  Optional<LocalDate> day() {
    return days.filter(DateRange::isOneDay).map(DateRange::from);
  }

  /**
   * Words that follow one another.
   *
   * @param before whether they stand before the date
   * @param distance how many words lie between them and the date
   */
  record Run(List<String> words, boolean before, int distance) {
    Run {
      words = List.copyOf(words);
    }
  }
}
