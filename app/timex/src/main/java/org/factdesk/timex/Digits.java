package org.factdesk.timex;

import java.time.LocalDate;

/** Numbers as TIMEX3 writes them. A formatter would do the same, but takes many times as long. */
final class Digits {
  private Digits() {}

  /** The number with zeros before its digits where it would be shorter; a minus sign counts. */
  static String padded(int number, int length) {
    if (number < 0) {
      return "-" + padded(-number, length - 1);
    }
    String plain = Integer.toString(number);
    return plain.length() >= length ? plain : "0".repeat(length - plain.length()) + plain;
  }

  /** A year: {@code 1997}; {@code BC0480} for the year -479 of the calendar, which has a year 0. */
  static String year(int year) {
    return year > 0 ? padded(year, 4) : "BC" + padded(1 - year, 4);
  }

  /** A day: {@code 1997-05-03}, {@code BC0480-05-03}. */
  static String day(LocalDate day) {
    return day.getYear() > 0
        ? day.toString()
        : year(day.getYear())
            + "-"
            + padded(day.getMonthValue(), 2)
            + "-"
            + padded(day.getDayOfMonth(), 2);
  }

  /** Whether there are no signs but digits, and at most so many. */
  static boolean only(String number, int most) {
    if (number.length() > most) {
      return false;
    }
    for (int i = 0; i < number.length(); i++) {
      if (!Character.isDigit(number.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
