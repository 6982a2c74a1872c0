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

  /**
   * Whether the two dates, which have no day in common, are likely meant to be the same.
   *
   * @param copies whether the two are told in nearly the same words
   */
  static boolean areLikely(DatedEvent one, DatedEvent other, boolean copies) {
    boolean days = one.days().isOneDay() && other.days().isOneDay();
    if (!days || bothTellOfTheirOwnDay(one, other)) {
      return false;
    }
    LocalDate a = one.days().from();
    LocalDate b = other.days().from();
    long apart = Math.abs(ChronoUnit.DAYS.between(a, b));
    if (is(Anchor.COUNTED, one, other)) {
      return copies && apart > 1 && apart < 7 && one.anchor() != other.anchor();
    }
    if (is(Anchor.WEEKDAY, one, other)) {
      boolean both = one.anchor() == other.anchor();
      return apart % 7 != 0 && (both ? apart < (copies ? 14 : 7) : isOneSlip(a, b, apart));
    }
    return isOneSlip(a, b, apart);
  }

  private static boolean is(Anchor anchor, DatedEvent one, DatedEvent other) {
    return one.anchor() == anchor || other.anchor() == anchor;
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
