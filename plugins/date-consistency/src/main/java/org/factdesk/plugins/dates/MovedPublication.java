package org.factdesk.plugins.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;
import org.factdesk.plugins.dates.DatedEvent.Anchor;
import org.factdesk.timex.Basis;
import org.factdesk.timex.TimeExpression;

/**
 * Settles a conflict by another day of publication: where an article's "today" rests on a day that
 * was only concluded, that day may be the one that is wrong.
 */
final class MovedPublication {
  /** What a text or an address states more surely than that is not moved. */
  private static final double CONCLUDED = 0.9;

  private static final int MOST_DAYS = 14;

  private MovedPublication() {}

  /** Whether the days of the expression would move with a day of publication that may be wrong. */
  static boolean isPossible(ArticleDates dates, TimeExpression expression, Anchor anchor) {
    return expression.basis() == Basis.PUBLICATION
        && (anchor == Anchor.COUNTED || anchor == Anchor.WEEKDAY)
        && expression.namesOneDay()
        && dates.published().filter(MovedPublication::isConcluded).isPresent();
  }

  private static boolean isConcluded(Metadatum<DateRange> published) {
    boolean found =
        published.origin() == Origin.INFERRED || published.origin() == Origin.READ_FROM_TEXT;
    return found && published.value().isOneDay() && published.certainty() <= CONCLUDED;
  }

  /** The finding with the fix, where another day of publication of the one or other settles it. */
  static Finding offered(
      Finding finding, Mention<DatedEvent> blamed, List<Mention<DatedEvent>> witnesses) {
    Optional<LocalDate> own = moved(blamed.fact(), witnesses.get(0).fact().days());
    if (own.isPresent()) {
      return finding.fix(Fixes.published(blamed.place().article(), DateRange.day(own.get())));
    }
    Mention<DatedEvent> witness = witnesses.get(0);
    return witnesses.size() > 1
        ? finding
        : moved(witness.fact(), blamed.fact().days())
            .map(day -> Fixes.published(witness.place().article(), DateRange.day(day)))
            .map(finding::fix)
            .orElse(finding);
  }

  /** The day of publication with which the event is on the wanted day; empty where none is near. */
  private static Optional<LocalDate> moved(DatedEvent event, DateRange wanted) {
    if (!event.movable() || !event.days().isOneDay() || !wanted.isOneDay()) {
      return Optional.empty();
    }
    long off = ChronoUnit.DAYS.between(event.days().from(), wanted.from());
    boolean whole = event.anchor() != Anchor.WEEKDAY || off % 7 == 0;
    return whole && Math.abs(off) <= MOST_DAYS
        ? Optional.of(event.published().plusDays(off))
        : Optional.empty();
  }
}
