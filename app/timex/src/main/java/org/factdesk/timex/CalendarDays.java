package org.factdesk.timex;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Days of the calendar that may not exist. */
final class CalendarDays {
  private CalendarDays() {}

  /** The day, or empty where the calendar has none such or the year is 0. */
  static Optional<LocalDate> of(int year, int month, int day) {
    boolean exists =
        year != 0
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  /** The first such day of a year on or after the given day; February 29 may be years ahead. */
  static Optional<LocalDate> firstFrom(LocalDate earliest, int month, int day) {
    for (int year = earliest.getYear(); year <= earliest.getYear() + 8; year++) {
      Optional<LocalDate> date = of(year, month, day).filter(d -> !d.isBefore(earliest));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }
}
