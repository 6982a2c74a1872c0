package org.factdesk.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.factdesk.model.DateRange;

/** A stretch of the calendar of one unit: a day, the week of a day, a month, a year. */
record Period(String value, DateRange days, Unit unit) {

  /** The unit's stretch that holds the day. */
  static Period holding(LocalDate day, Unit unit) {
    return switch (unit) {
      case WEEK, FORTNIGHT -> week(day);
      case WEEKEND -> weekend(day);
      case MONTH -> month(YearMonth.from(day));
      case QUARTER -> quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR, SEASON -> year(day.getYear());
      case DECADE -> years(shortened(day.getYear(), 10, 3), day.getYear() / 10 * 10, 10, unit);
      case CENTURY, MILLENNIUM ->
          years(shortened(day.getYear(), 100, 2), day.getYear() / 100 * 100, 100, unit);
      default -> new Period(Digits.day(day), DateRange.day(day), Unit.DAY);
    };
  }

  /** The digits that a year shares with its decade or century. */
  private static String shortened(int year, int count, int length) {
    String before = year > 0 ? "" : "BC";
    return before + Digits.padded((year > 0 ? year : 1 - year) / count, length);
  }

  static Period month(YearMonth month) {
    return new Period(
        Digits.year(month.getYear()) + "-" + Digits.padded(month.getMonthValue(), 2),
        new DateRange(month.atDay(1), month.atEndOfMonth()),
        Unit.MONTH);
  }

  static Period year(int year) {
    return years(Digits.year(year), year, 1, Unit.YEAR);
  }

  static Period quarter(int year, int quarter) {
    LocalDate first = LocalDate.of(year, quarter * 3 - 2, 1);
    DateRange days = new DateRange(first, first.plusMonths(3).minusDays(1));
    return new Period(Digits.year(year) + "-Q" + quarter, days, Unit.QUARTER);
  }

  private static Period years(String value, int first, int count, Unit unit) {
    LocalDate last = LocalDate.of(first + count - 1, 12, 31);
    return new Period(value, new DateRange(LocalDate.of(first, 1, 1), last), unit);
  }

  private static Period week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Period(isoWeek(day), new DateRange(monday, monday.plusDays(6)), Unit.WEEK);
  }

  private static Period weekend(LocalDate day) {
    LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
    return new Period(
        isoWeek(day) + "-WE", new DateRange(saturday, saturday.plusDays(1)), Unit.WEEKEND);
  }

  private static String isoWeek(LocalDate day) {
    int year = day.get(IsoFields.WEEK_BASED_YEAR);
    return Digits.year(year) + "-W" + Digits.padded(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }

  /** Whether this is a month, a quarter or half of a year. */
  boolean isPartOfYear() {
    return unit == Unit.MONTH || unit == Unit.QUARTER || value.contains("-H");
  }

  /** The same part of a year so many years on. */
  Period yearsOn(int years) {
    int year = days.from().getYear() + years;
    LocalDate first = days.from().plusYears(years);
    LocalDate last = days.to().plusDays(1).plusYears(years).minusDays(1);
    return new Period(
        Digits.year(year) + value.substring(value.indexOf('-')), new DateRange(first, last), unit);
  }

  /** Whether so many units from here are still within some ten thousand years of today. */
  boolean reaches(int count, Unit step) {
    long days =
        switch (step) {
          case WEEK, WEEKEND -> 7;
          case FORTNIGHT -> 14;
          case MONTH -> 30;
          case QUARTER -> 91;
          case YEAR, SEASON -> 365;
          case DECADE -> 3_652;
          case CENTURY -> 36_524;
          case MILLENNIUM -> 365_242;
          default -> 1;
        };
    return Math.abs(this.days.from().toEpochDay() + count * days) < 10_000 * 365L;
  }

  /** The stretch that begins count units after this one. */
  Period plus(int count, Unit step) {
    return holding(moved(days.from(), count, step), step);
  }

  /** The day so many units on; the day itself for units within a day. */
  static LocalDate moved(LocalDate from, int count, Unit step) {
    return switch (step) {
      case DAY -> from.plusDays(count);
      case WEEK, WEEKEND -> from.plusWeeks(count);
      case FORTNIGHT -> from.plusWeeks(2L * count);
      case MONTH -> from.plusMonths(count);
      case QUARTER -> from.plusMonths(3L * count);
      case YEAR, SEASON -> from.plusYears(count);
      case DECADE -> from.plusYears(10L * count);
      case CENTURY -> from.plusYears(100L * count);
      case MILLENNIUM -> from.plusYears(1000L * count);
      default -> from;
    };
  }
}
