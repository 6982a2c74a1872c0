package org.factdesk.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Which day a weekday without a date means. */
final class Weekdays {
  private Weekdays() {}

  static LocalDate day(Meaning.Weekday named, LocalDate today, Tense tense) {
    DayOfWeek weekday = DayOfWeek.of(named.weekday());
    return switch (named.direction()) {
      case -1, -3 -> today.with(TemporalAdjusters.previous(weekday));
      case 1, 3 -> today.with(TemporalAdjusters.next(weekday));
      case 2 ->
          today
              .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
              .with(TemporalAdjusters.nextOrSame(weekday));
      default ->
          tense == Tense.FUTURE
              ? today.with(TemporalAdjusters.nextOrSame(weekday))
              : today.with(TemporalAdjusters.previousOrSame(weekday));
    };
  }

  /** The nearest day on that side that is both; every weekday is a 31st within a dozen years. */
  static LocalDate ofMonth(Meaning.WeekdayOfMonth named, LocalDate today, boolean ahead) {
    DayOfWeek weekday = DayOfWeek.of(named.weekday());
    LocalDate day =
        today.with(
            ahead
                ? TemporalAdjusters.nextOrSame(weekday)
                : TemporalAdjusters.previousOrSame(weekday));
    while (day.getDayOfMonth() != named.day()) {
      day = day.plusWeeks(ahead ? 1 : -1);
    }
    return day;
  }

  /** The rule in words, to be followed by the day it counts from. */
  static String rule(Meaning.Weekday named, Tense tense) {
    String name = Wording.weekday(named.weekday());
    return switch (named.direction()) {
      case -1, -3 -> "the " + name + " before";
      case 1, 3 -> "the first " + name + " after";
      case 2 -> "the " + name + " in the week of";
      default ->
          tense == Tense.FUTURE
              ? "the first " + name + " not before"
              : "the last " + name + " not after";
    };
  }
}
