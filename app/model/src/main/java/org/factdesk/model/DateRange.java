package org.factdesk.model;

import java.time.LocalDate;

/** The days from one to another, both included; one day where both are the same. */
public record DateRange(LocalDate from, LocalDate to) implements java.io.Serializable {
  public DateRange {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("not a range of days: " + from + " to " + to);
    }
  }

  public static DateRange day(LocalDate day) {
    return new DateRange(day, day);
  }

  public boolean isOneDay() {
    return from.equals(to);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
