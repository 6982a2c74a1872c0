package org.factdesk.desktop.timeline;

import java.time.LocalDate;
import org.factdesk.desktop.words.DateWords;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.DateRange;

/** Says days and how many there are, in as few words as the timeline has room for. */
final class DayWords {
  private static final Texts TEXTS = Texts.of(DayWords.class);
  private static final int DAYS_OF_MONTH = 30;
  private static final int DAYS_OF_YEAR = 365;

  private DayWords() {}

  /** "26 Jan". */
  static String of(LocalDate day) {
    return TEXTS.get("day", String.valueOf(day.getDayOfMonth()), month(day));
  }

  /** "Jan". */
  static String month(LocalDate day) {
    return DateWords.shortMonth(day);
  }

  /** A long time by its beginning: "1997", "1990s", "Jan 2022". */
  static String span(DateRange time) {
    LocalDate from = time.from();
    long days = time.to().toEpochDay() - from.toEpochDay() + 1;
    if (from.getDayOfYear() == 1 && days >= DAYS_OF_YEAR) {
      String year = String.valueOf(from.getYear());
      return days > DAYS_OF_YEAR + 1 ? TEXTS.get("span.years", year) : year;
    }
    boolean months = from.getDayOfMonth() == 1 && days >= DAYS_OF_MONTH - 2;
    return (months ? month(from) : of(from)) + " " + from.getYear();
  }

  /** "23 days"; long times in months or years. */
  static String gap(long days) {
    if (days < 3 * DAYS_OF_MONTH) {
      return TEXTS.get("gap.days", days);
    }
    return days < 2 * DAYS_OF_YEAR
        ? TEXTS.get("gap.months", Math.round(days * 12.0 / DAYS_OF_YEAR))
        : TEXTS.get("gap.years", Math.round((double) days / DAYS_OF_YEAR));
  }
}
