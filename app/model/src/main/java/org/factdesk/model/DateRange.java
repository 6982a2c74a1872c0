package org.factdesk.model;

import java.time.LocalDate;

/** The days from one to another, both included; one day where both are the same. */
public record DateRange(LocalDate from, LocalDate to) implements java.io.Serializable {
  /**
   * @throws IllegalArgumentException naming the days, where the last lies before the first
   */
  public DateRange {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("not a range of days: " + from + " to " + to);
    }
  }

  /** One day. */
  public static DateRange day(LocalDate day) {
    return new DateRange(day, day);
  }

  /** Whether it is certain to the day. */
  public boolean isOneDay() {
    return from.equals(to);
  }

  /** Whether the day is one of them, the first and the last included. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
