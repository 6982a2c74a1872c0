package org.factdesk.timex;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.factdesk.model.DateRange;

/** Which year is meant by a date that does not say so: the nearest, by the tense around it. */
final class YearChoice {
  /** How many days what lies ahead counts as farther away where the past is told. */
  private static final int AHEAD_OF_PAST = 335;

  /** The same for what lies behind where the future is told; its signs are less sure. */
  private static final int BEHIND_FUTURE = 270;

  /** News tells more of what was than of what will be. */
  private static final int NEWS_LOOKS_BACK = 60;

  /** So many days more still leave the other year possible. */
  private static final int CLOSE = 120;

  private YearChoice() {}

  /** The year that is nearest to the day of publication. */
  static int beside(LocalDate published, Meaning.Calendar date, Tense tense) {
    int chosen = published.getYear();
    long best = Long.MAX_VALUE;
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      long away = distance(published, days(date, year), tense);
      if (away < best) {
        best = away;
        chosen = year;
      }
    }
    return chosen;
  }

  /** The year beside the chosen one that is not much farther from the day of publication. */
  static Optional<Integer> close(
      LocalDate published, Meaning.Calendar date, int chosen, Tense tense) {
    long best = distance(published, days(date, chosen), tense);
    int other = chosen == published.getYear() ? nearer(published, date) : published.getYear();
    long away = distance(published, days(date, other), tense);
    return away - best <= CLOSE ? Optional.of(other) : Optional.empty();
  }

  /** The year before or after the year of publication, whose date is nearer. */
  private static int nearer(LocalDate published, Meaning.Calendar date) {
    int year = published.getYear();
    long before = distance(published, days(date, year - 1), Tense.UNKNOWN);
    long after = distance(published, days(date, year + 1), Tense.UNKNOWN);
    return before <= after ? year - 1 : year + 1;
  }

  private static long distance(LocalDate published, Optional<DateRange> days, Tense tense) {
    if (days.isEmpty()) {
      return Long.MAX_VALUE - 1;
    }
    if (days.get().contains(published)) {
      return 0;
    }
    boolean ahead = days.get().from().isAfter(published);
    long away =
        ahead
            ? ChronoUnit.DAYS.between(published, days.get().from())
            : ChronoUnit.DAYS.between(days.get().to(), published);
    if (ahead && tense == Tense.PAST) {
      return away + AHEAD_OF_PAST;
    }
    if (!ahead && tense == Tense.FUTURE) {
      return away + BEHIND_FUTURE;
    }
    return ahead && tense != Tense.FUTURE ? away + NEWS_LOOKS_BACK : away;
  }

  /** The year of a date behind one that states it: the same, but for January after December. */
  static int withStated(LocalDate stated, Meaning.Calendar date) {
    boolean turns = stated.getMonthValue() >= 11 && date.month() <= 2;
    return turns ? stated.getYear() + 1 : stated.getYear();
  }

  /** The year in which a story that has come to these days goes on. */
  static int following(DateRange reached, Meaning.Calendar date) {
    int chosen = reached.from().getYear();
    long best = Long.MAX_VALUE;
    for (int year = reached.from().getYear() - 1; year <= reached.to().getYear() + 1; year++) {
      Optional<DateRange> days = days(date, year);
      long away = days.isEmpty() ? Long.MAX_VALUE - 1 : away(reached, days.get());
      if (away < best) {
        best = away;
        chosen = year;
      }
    }
    return chosen;
  }

  /** A story goes forward: what lies behind counts a month farther. */
  private static long away(DateRange reached, DateRange days) {
    if (days.from().isAfter(reached.to())) {
      return ChronoUnit.DAYS.between(reached.to(), days.from());
    }
    if (days.to().isBefore(reached.from())) {
      return ChronoUnit.DAYS.between(days.to(), reached.from()) + 30;
    }
    return 0;
  }

  /** The day or month in that year; empty for February 29 of most years. */
  static Optional<Period> period(Meaning.Calendar date, int year) {
    return days(date, year)
        .map(days -> new Period("", days, date.day() == 0 ? Unit.MONTH : Unit.DAY));
  }

  private static Optional<DateRange> days(Meaning.Calendar date, int year) {
    if (date.day() == 0) {
      return Optional.of(Period.month(java.time.YearMonth.of(year, date.month())).days());
    }
    return CalendarDays.of(year, date.month(), date.day()).map(DateRange::day);
  }
}
