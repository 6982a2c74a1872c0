package org.factdesk.desktop.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.factdesk.checker.Severity;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Place;
import org.factdesk.model.Span;
import org.factdesk.timex.TimexValue;

/** Accounts for tests: what an article tells, in a line. */
final class Told {
  private static final AtomicInteger NEXT = new AtomicInteger();

  private Told() {}

  /** An article that tells of these values, published on that day, "" for unknown. */
  static Account account(String article, String published, String... values) {
    return new Account(
        article,
        article,
        "Title of " + article,
        TimexValue.days(published).map(Metadatum::given),
        Stream.of(values).map(value -> telling(article, value)).toList());
  }

  static ToldDate telling(String article, String value, String... words) {
    int at = 10 * NEXT.incrementAndGet();
    Place place = new Place(article, new Span(at, at + 5), value);
    List<ToldDate.Run> runs =
        words.length == 0 ? List.of() : List.of(new ToldDate.Run(List.of(words), false, 0));
    return new ToldDate(
        place, value, TimexValue.days(value), true, "It says so.", "marked by anna", runs);
  }

  static Chronicle chronicle(Account... accounts) {
    return new Chronicle(List.of(accounts), List.of(), accounts.length);
  }

  /** A finding that blames the first telling of the first account and names the other's first. */
  static Chronicle clashing(Account blamed, Account other) {
    Clash clash =
        new Clash(
            "id",
            Severity.WARNING,
            "Only one can be right.",
            List.of(blamed.tellings().get(0).place(), other.tellings().get(0).place()));
    return new Chronicle(List.of(blamed, other), List.of(clash), 2);
  }

  static ChartLayout.Wish wish(double room) {
    return new ChartLayout.Wish(Order.PUBLICATION, Fold.OVER_7, room, 1);
  }

  static Chart chart(Chronicle chronicle) {
    return ChartLayout.of(chronicle, wish(900)).orElseThrow();
  }

  static Optional<DateRange> days(String from, String to) {
    return Optional.of(new DateRange(LocalDate.parse(from), LocalDate.parse(to)));
  }
}
