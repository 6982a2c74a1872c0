package org.factdesk.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads times such as {@code 2026-11-21T20:00:00Z}; a file may have a hundred thousand of them. */
final class Times {
  private static final int SECONDS_OF_DAY = 24 * 60 * 60;

  /** Marks of one day's work come one after the other. */
  private String lastDay = "";

  private long lastEpochDay;

  /** The time; null where the text is none. Fractions of a second are read too. */
  @Nullable Instant parse(String text) {
    try {
      return isPlain(text) ? plain(text) : Instant.parse(text);
    } catch (DateTimeException e) {
      // The caller says that the field is wrong.
      return null;
    }
  }

  private static boolean isPlain(String text) {
    if (text.length() != 20) {
      return false;
    }
    for (int i = 0; i < 20; i++) {
      char shape = "0000-00-00T00:00:00Z".charAt(i);
      char unit = text.charAt(i);
      if (shape == '0' ? unit < '0' || unit > '9' : unit != shape) {
        return false;
      }
    }
    return number(text, 11) < 24 && number(text, 14) < 60 && number(text, 17) < 60;
  }

  private Instant plain(String text) {
    if (!text.startsWith(lastDay) || lastDay.isEmpty()) {
      int year = number(text, 0) * 100 + number(text, 2);
      lastEpochDay = LocalDate.of(year, number(text, 5), number(text, 8)).toEpochDay();
      lastDay = text.substring(0, 10);
    }
    long second = (number(text, 11) * 60L + number(text, 14)) * 60L + number(text, 17);
    return Instant.ofEpochSecond(lastEpochDay * SECONDS_OF_DAY + second);
  }

  /** The two digits at an offset. */
  private static int number(String text, int offset) {
    return (text.charAt(offset) - '0') * 10 + text.charAt(offset + 1) - '0';
  }
}
