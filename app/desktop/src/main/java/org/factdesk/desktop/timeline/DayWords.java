package org.factdesk.desktop.timeline;

import java.time.LocalDate;
import org.factdesk.desktop.words.DateWords;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.DateRange;

/** Says days and how many there are, in as few words as the timeline has room for. */
final class DayWords {
  private static final int DAYS_OF_MONTH = 30;
  private static final int DAYS_OF_YEAR = 365;

  private DayWords() {}

  /** "26 Jan". */
  static String of(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day);
  }

  /** "Jan". */
  static String month(LocalDate day) {
    return DateWords.month(day).substring(0, 3);
  }

  /** A long time by its beginning: "1997", "1990s", "Jan 2022". */
  static String span(DateRange time) {
    LocalDate from = time.from();
    long days = time.to().toEpochDay() - from.toEpochDay() + 1;
    if (from.getDayOfYear() == 1 && days >= DAYS_OF_YEAR) {
      return from.getYear() + (days > DAYS_OF_YEAR + 1 ? "s" : "");
    }
    boolean months = from.getDayOfMonth() == 1 && days >= DAYS_OF_MONTH - 2;
    return (months ? month(from) : of(from)) + " " + from.getYear();
  }

  /** "23 days"; long times in months or years. */
  static String gap(long days) {
    if (days < 3 * DAYS_OF_MONTH) {
      return Words.count((int) days, "day");
    }
    return days < 2 * DAYS_OF_YEAR
        ? Math.round(days * 12.0 / DAYS_OF_YEAR) + " months"
        : Math.round((double) days / DAYS_OF_YEAR) + " years";
  }
}
