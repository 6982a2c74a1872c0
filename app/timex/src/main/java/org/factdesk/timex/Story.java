package org.factdesk.timex;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.DateRange;

/** What is known while a text is read from front to back: publication and the last date named. */
final class Story {
  /** So many UTF-16 units further on, a date stated in full still gives its year to others. */
  private static final int NEAR = 300;

  private static final int RECENT = 300;

  /** So many dates with a year long past make a story rather than news. */
  private static final int MANY = 8;

  /** A look so many years back or ahead does not carry the story with it. */
  private static final int LEAP = 10;

  private final Optional<DateRange> published;
  private final boolean narrative;
  private Optional<Period> last;
  private Optional<Period> lastStated = Optional.empty();
  private int statedAt;

  Story(Optional<DateRange> published, List<Raw> expressions) {
    this.published = published;
    this.narrative = published.isEmpty() || isNarrative(published.get(), expressions);
    this.last = published.isEmpty() ? firstStated(expressions) : Optional.empty();
  }

  /** A text that tells of years long past dates its events by each other. */
  private static boolean isNarrative(DateRange published, List<Raw> expressions) {
    int past = 0;
    int stated = 0;
    int fromToday = 0;
    for (Raw raw : expressions) {
      if (raw.meaning() instanceof Meaning.Calendar date && date.year() != 0) {
        stated++;
        past += date.year() < published.from().getYear() ? 1 : 0;
      } else if (raw.meaning() instanceof Meaning.Weekday
          || raw.meaning() instanceof Meaning.DayFromToday) {
        fromToday++;
      }
    }
    return past >= MANY && past >= 3 * fromToday && past * 10 >= stated * 6;
  }

  private static Optional<Period> firstStated(List<Raw> expressions) {
    return expressions.stream()
        .filter(raw -> raw.meaning() instanceof Meaning.Calendar date && date.month() > 0)
        .map(PublicationClues::day)
        .flatMap(Optional::stream)
        .findFirst()
        .map(day -> Period.holding(day, Unit.DAY));
  }

  Optional<DateRange> published() {
    return published;
  }

  /** Whether dates hang on each other rather than on the day of publication. */
  boolean isNarrative() {
    return narrative;
  }

  /** The date that the text named last. */
  Optional<Period> last() {
    return last;
  }

  /** What "today" is: the day of publication, or the date reached by a story of the past. */
  Optional<DateRange> now() {
    return narrative ? last.map(Period::days) : published;
  }

  /** What a weekday counts from: the last day of a story, else the day of publication. */
  Optional<DateRange> nowForWeekdays() {
    Optional<DateRange> day = last.filter(p -> p.unit() == Unit.DAY).map(Period::days);
    return narrative && published.isPresent() ? day.or(() -> published) : now();
  }

  /** The latest day that "today" can be. */
  Optional<LocalDate> today() {
    return now().map(DateRange::to);
  }

  Basis basis() {
    return narrative ? Basis.TEXT : Basis.PUBLICATION;
  }

  void reached(Period period) {
    boolean aside =
        narrative && period.unit() == Unit.YEAR && last.filter(p -> leaps(p, period)).isPresent();
    if (!aside) {
      last = Optional.of(period);
    }
  }

  private static boolean leaps(Period one, Period other) {
    return Math.abs(one.days().from().getYear() - other.days().from().getYear()) > LEAP;
  }

  /** Remembers a date that the text states with its year. */
  void stated(Period period, int offset) {
    lastStated = Optional.of(period);
    statedAt = offset;
  }

  /**
   * The date stated in full a little before the offset, where it is not of about the time of
   * publication: what follows without a year goes with it.
   */
  Optional<Period> statedBefore(int offset) {
    boolean near = offset - statedAt <= NEAR;
    return near ? lastStated.filter(period -> !isRecent(period)) : Optional.empty();
  }

  private boolean isRecent(Period period) {
    return published.isEmpty()
        || !period.days().to().isBefore(published.get().from().minusDays(RECENT));
  }
}
