package org.factdesk.plugins.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.factdesk.plugins.dates.DatedEvent.Anchor;

/**
 * Tells whether two days for one event are likely a slip of the pen, and not just counted from
 * different days of publication: another day, month or year, or another weekday.
 */
final class Slips {
  private static final int YEARS = 3;

  private Slips() {}

  /** Whether the two dates, which have no day in common, are likely meant to be the same. */
  static boolean areLikely(DatedEvent one, DatedEvent other) {
    if (one.anchor() == Anchor.COUNTED || other.anchor() == Anchor.COUNTED) {
      return false;
    }
    if (bothTellOfTheirOwnDay(one, other)) {
      return false;
    }
    LocalDate a = one.days().from();
    LocalDate b = other.days().from();
    long apart = Math.abs(ChronoUnit.DAYS.between(a, b));
    if (one.anchor() == Anchor.WEEKDAY || other.anchor() == Anchor.WEEKDAY) {
      return apart < 7;
    }
    return isOneSlip(a, b, apart);
  }

  private static boolean isOneSlip(LocalDate a, LocalDate b, long apart) {
    boolean sameDay = a.getDayOfMonth() == b.getDayOfMonth();
    boolean sameMonth = a.getMonth() == b.getMonth();
    boolean sameYear = a.getYear() == b.getYear();
    if (sameDay && sameMonth) {
      return Math.abs(a.getYear() - b.getYear()) <= YEARS;
    }
    return apart <= 14 || (sameMonth && sameYear) || (sameDay && apart < 366);
  }

  /** Two reports of the same routine, each of its own day of publication. */
  private static boolean bothTellOfTheirOwnDay(DatedEvent one, DatedEvent other) {
    return !one.published().equals(other.published())
        && one.days().to().equals(one.published())
        && other.days().to().equals(other.published());
  }
}
