package org.factdesk.desktop.timeline;

import java.time.DayOfWeek;
import java.util.Locale;
import org.factdesk.desktop.words.Words;

/** Says what a value means that leaves its year or week open. */
final class OpenWords {
  private static final String ANY_WEEK = "XXXX-WXX-";

  private OpenWords() {}

  /** "a Monday, of which week is unknown"; "of which year is unknown". */
  static String of(String value) {
    if (!value.startsWith(ANY_WEEK)) {
      return "of which year is unknown";
    }
    DayOfWeek day = DayOfWeek.of(value.charAt(ANY_WEEK.length()) - '0');
    return "a " + Words.capital(day.name().toLowerCase(Locale.ROOT)) + ", of which week is unknown";
  }
}
