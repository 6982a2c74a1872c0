package org.factdesk.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.factdesk.model.DateRange;

/** Resolves what is counted within a month or a year, by the days of the whole. */
final class PeriodParts {
  /** A week belongs to the month that holds most of it: so many days in from either end. */
  private static final int MOST_OF_WEEK = 3;

  private PeriodParts() {}

  /** The part of the whole; the whole itself where it has no such part. */
  static Value value(Meaning.Nth part, Value whole, String words) {
    Optional<DateRange> days = whole.days();
    if (days.isEmpty()) {
      return Value.open(TimexType.DATE, open(part.unit()), whole.basis(), whole.reason());
    }
    LocalDate day = part.weekday() > 0 ? weekday(part, days.get()) : day(part, days.get());
    if (!days.get().contains(day)) {
      return whole;
    }
    Period period = Period.holding(day, part.unit());
    String why = words + " is counted within " + Wording.days(days.get()) + ".";
    return Value.date(period.value(), period.days(), whole.basis(), why);
  }

  private static LocalDate weekday(Meaning.Nth part, DateRange days) {
    DayOfWeek weekday = DayOfWeek.of(part.weekday());
    return part.number() < 0
        ? days.to().with(TemporalAdjusters.previousOrSame(weekday))
        : days.from().with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(part.number() - 1L);
  }

  private static LocalDate day(Meaning.Nth part, DateRange days) {
    if (part.number() == 0) {
      return days.to();
    }
    boolean last = part.number() < 0;
    int steps = part.number() - 1;
    LocalDate from = days.from();
    return switch (part.unit()) {
      case WEEK ->
          last ? days.to().minusDays(MOST_OF_WEEK) : from.plusDays(MOST_OF_WEEK + 7L * steps);
      case WEEKEND -> {
        LocalDate saturday = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        LocalDate end = days.to().with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        yield last ? end : saturday.plusWeeks(steps);
      }
      case MONTH -> last ? days.to() : from.plusMonths(steps);
      case QUARTER -> last ? days.to() : from.plusMonths(3L * steps);
      default -> last ? days.to() : from.plusDays(steps);
    };
  }

  private static String open(Unit unit) {
    return switch (unit) {
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case YEAR -> "XXXX";
      default -> "XXXX-XX-XX";
    };
  }
}
