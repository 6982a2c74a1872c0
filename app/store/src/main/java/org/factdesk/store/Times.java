package org.factdesk.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads times such as {@code 2026-11-21T20:00:00Z}; a file may have a hundred thousand of them. */
final class Times {
  /** Of a time without fractions of a second, in UTC. */
  static final int LENGTH = 20;

  /** For bytes that are no such time. */
  static final long NONE = Long.MIN_VALUE;

  private static final int SECONDS_OF_DAY = 24 * 60 * 60;
  private static final int SHORTEST_MONTH = 28;

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
    if (text.length() != LENGTH) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
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

  /**
   * The second since 1970 of a time that stands so at an offset; {@link #NONE} for any other, and
   * for what {@link #parse} has to look at.
   */
  static long second(byte[] bytes, int at) {
    if (at + LENGTH > bytes.length || !isShaped(bytes, at)) {
      return NONE;
    }
    int century = number(bytes, at);
    int years = number(bytes, at + 2);
    int month = number(bytes, at + 5);
    int day = number(bytes, at + 8);
    int hours = number(bytes, at + 11);
    int minutes = number(bytes, at + 14);
    int seconds = number(bytes, at + 17);
    boolean numbers = Math.min(Math.min(century, years), Math.min(minutes, seconds)) >= 0;
    boolean plain = numbers && month > 0 && month <= 12 && day > 0 && day <= SHORTEST_MONTH;
    if (!plain || hours < 0 || hours > 23 || minutes > 59 || seconds > 59) {
      return NONE;
    }
    long days = epochDay(century * 100 + years, month, day);
    return days * SECONDS_OF_DAY + (hours * 60L + minutes) * 60L + seconds;
  }

  private static boolean isShaped(byte[] bytes, int at) {
    return bytes[at + 4] == '-'
        && bytes[at + 7] == '-'
        && bytes[at + 10] == 'T'
        && bytes[at + 13] == ':'
        && bytes[at + 16] == ':'
        && bytes[at + 19] == 'Z';
  }

  /** As {@link LocalDate#toEpochDay}, without making a date; years from March on, in cycles. */
  private static long epochDay(int year, int month, int day) {
    int counted = month <= 2 ? year - 1 : year;
    int cycle = Math.floorDiv(counted, 400);
    int ofCycle = counted - cycle * 400;
    int ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    int days = ofCycle * 365 + ofCycle / 4 - ofCycle / 100 + ofYear;
    return cycle * 146_097L + days - 719_468;
  }

  /** The two digits at an offset; -1 where they are none. */
  private static int number(byte[] bytes, int offset) {
    int tens = bytes[offset] - '0';
    int ones = bytes[offset + 1] - '0';
    return tens >= 0 && tens < 10 && ones >= 0 && ones < 10 ? tens * 10 + ones : -1;
  }

  /** The two digits at an offset. */
  private static int number(String text, int offset) {
    return (text.charAt(offset) - '0') * 10 + text.charAt(offset + 1) - '0';
  }
}
