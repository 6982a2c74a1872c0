package org.factdesk.desktop.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;

/**
 * What one article tells.
 *
 * @param name the article's id as short as it can be said
 * @param tellings in the order of the text
 */
record Account(
    String article,
    String name,
    String title,
    Optional<Metadatum<DateRange>> published,
    List<ToldDate> tellings) {
  Account {
    tellings = List.copyOf(tellings);
  }

  /** The first day that it tells of or, telling of none, was published on. */
  Optional<LocalDate> firstDay() {
    return tellings.stream()
        .flatMap(telling -> telling.days().stream())
        .map(DateRange::from)
        .min(LocalDate::compareTo)
        .or(() -> published.map(known -> known.value().from()));
  }
}
