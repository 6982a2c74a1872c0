package org.factdesk.plugins.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.plugins.dates.DatedEvent.Anchor;
import org.factdesk.plugins.dates.DatedEvent.Hours;

/**
 * Tells whether two days for one event are likely a slip of the pen, and not just counted from
 * different days of publication: another day, month or year, or another weekday.
 */
final class Slips {
  private static final int YEARS = 3;
  private static final int DAYS = 14;
  private static final int OUTSIDE = 2;
  private static final int PERIOD_DAYS = 62;

  private Slips() {}

  /** Whether the dates may be meant to be the same day, however differently they are worded. */
  static boolean agree(DatedEvent one, DatedEvent other) {
    if (!one.isApartFrom(other) || isGuessedYear(one, other)) {
      return true;
    }
    for (LocalDate a : readings(one)) {
      for (LocalDate b : readings(other)) {
        if (a.equals(b) || isNightBetween(one, a, other, b) || isNightBetween(other, b, one, a)) {
          return true;
        }
      }
    }
    return isLag(one, other) || isLag(other, one);
  }

  /** The first day that the words mean, and those that they could mean as well. */
  private static List<LocalDate> readings(DatedEvent event) {
    if (event.others().isEmpty()) {
      return List.of(event.days().from());
    }
    List<LocalDate> readings = new ArrayList<>(event.others());
    readings.add(event.days().from());
    return readings;
  }

  /** "Late Thursday" and "early Friday" may be one night. */
  private static boolean isNightBetween(
      DatedEvent one, LocalDate day, DatedEvent next, LocalDate nextDay) {
    return one.hours() == Hours.LATE
        && next.hours() == Hours.EARLY
        && day.plusDays(1).equals(nextDay);
  }

  /** The same day and month, or the month alone, and nobody has said which year. */
  private static boolean isGuessedYear(DatedEvent one, DatedEvent other) {
    LocalDate a = one.days().from();
    LocalDate b = other.days().from();
    boolean period = one.tellsPeriod() || other.tellsPeriod();
    return one.anchor() != Anchor.STATED
        && other.anchor() != Anchor.STATED
        && (period ? a.getYear() != b.getYear() : a.getDayOfMonth() == b.getDayOfMonth())
        && a.getMonth() == b.getMonth();
  }

  /** "Today" in a text that is copied the next day, or told from beyond the date line. */
  private static boolean isLag(DatedEvent counted, DatedEvent other) {
    return counted.anchor() == Anchor.COUNTED
        && !counted.published().equals(other.published())
        && Math.abs(ChronoUnit.DAYS.between(counted.days().from(), other.days().from())) == 1;
  }

  /** Whether the first date, which does not agree with the second, is likely meant to be it. */
  static boolean areLikely(DatedEvent one, DatedEvent other) {
    LocalDate a = one.days().from();
    LocalDate b = other.days().from();
    long apart = Math.abs(ChronoUnit.DAYS.between(a, b));
    if (one.anchor() == Anchor.WEEKDAY && other.anchor() == Anchor.WEEKDAY && apart % 7 == 0) {
      return false;
    }
    return one.anchor() == Anchor.WEEKDAY
        ? apart < 7
        : isOneSlip(a, b, apart) || isWrongYear(one, other);
  }

  /**
   * The same where one of them is a month or week: some days outside of it, since a night or a
   * traveller's clock may lie between, and not so far that it is rather another event.
   */
  static boolean areLikelyPeriods(DatedEvent one, DatedEvent other) {
    DatedEvent first = one.days().from().isBefore(other.days().from()) ? one : other;
    DatedEvent second = first == one ? other : one;
    long gap = ChronoUnit.DAYS.between(first.days().to(), second.days().from());
    boolean both = one.tellsPeriod() && other.tellsPeriod();
    boolean sameMonth = first.days().from().getMonth() == second.days().from().getMonth();
    long years = second.days().from().getYear() - first.days().from().getYear();
    return gap >= (both ? 1 : OUTSIDE) && (gap <= PERIOD_DAYS || (sameMonth && years <= YEARS));
  }

  /** The same day and month, and both say the year: it may be any, as in 1912 and 1921. */
  private static boolean isWrongYear(DatedEvent one, DatedEvent other) {
    LocalDate a = one.days().from();
    LocalDate b = other.days().from();
    return one.anchor() == Anchor.STATED
        && other.anchor() == Anchor.STATED
        && one.tellsOneDay()
        && other.tellsOneDay()
        && a.getDayOfMonth() == b.getDayOfMonth()
        && a.getMonth() == b.getMonth();
  }

  private static boolean isOneSlip(LocalDate a, LocalDate b, long apart) {
    boolean sameDay = a.getDayOfMonth() == b.getDayOfMonth();
    boolean sameMonth = a.getMonth() == b.getMonth();
    boolean sameYear = a.getYear() == b.getYear();
    if (sameDay && sameMonth) {
      return Math.abs(a.getYear() - b.getYear()) <= YEARS;
    }
    return apart <= DAYS || (sameMonth && sameYear) || (sameDay && apart < 366);
  }
}
