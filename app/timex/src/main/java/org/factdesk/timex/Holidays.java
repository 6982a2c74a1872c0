package org.factdesk.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Holidays that move: their day in a year. */
final class Holidays {
  private Holidays() {}

  /** The day of a holiday by its code in the lexicon. */
  static LocalDate day(String code, int year) {
    return switch (code) {
      case "EA" -> easter(year);
      case "EM" -> easter(year).plusDays(1);
      case "PA" -> easter(year).minusDays(7);
      case "AW" -> easter(year).minusDays(46);
      case "GF" -> easter(year).minusDays(2);
      case "TH" -> nth(year, 11, DayOfWeek.THURSDAY, 4);
      case "BF" -> nth(year, 11, DayOfWeek.THURSDAY, 4).plusDays(1);
      case "LA" -> nth(year, 9, DayOfWeek.MONDAY, 1);
      case "CO" -> nth(year, 10, DayOfWeek.MONDAY, 2);
      case "PR" -> nth(year, 2, DayOfWeek.MONDAY, 3);
      case "EL" -> nth(year, 11, DayOfWeek.MONDAY, 1).plusDays(1);
      case "MK" -> nth(year, 1, DayOfWeek.MONDAY, 3);
      case "ME" -> LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
      case "MO" -> nth(year, 5, DayOfWeek.SUNDAY, 2);
      case "FA" -> nth(year, 6, DayOfWeek.SUNDAY, 3);
      default -> LocalDate.of(year, month(code), Integer.parseInt(code.substring(3)));
    };
  }

  /** The month of {@code 12-24}. */
  private static int month(String code) {
    return Integer.parseInt(code.substring(0, 2));
  }

  private static LocalDate nth(int year, int month, DayOfWeek weekday, int number) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
  }

  /** Western Easter Sunday, by the Gregorian computus. */
  private static LocalDate easter(int year) {
    int golden = Math.floorMod(year, 19);
    int century = Math.floorDiv(year, 100);
    int drift = Math.floorDiv(8 * century + 13, 25);
    int correction =
        Math.floorMod(century - Math.floorDiv(century, 4) - drift + 19 * golden + 15, 30);
    int moon =
        correction - (correction / 28) * (1 - (29 / (correction + 1)) * ((21 - golden) / 11));
    int leaps = Math.floorDiv(year, 4) - century + Math.floorDiv(century, 4);
    int weekday = Math.floorMod(year + leaps + moon + 2, 7);
    int offset = moon - weekday;
    int month = 3 + (offset + 40) / 44;
    int day = offset + 28 - 31 * (month / 4);
    return LocalDate.of(year, month, day);
  }
}
