package org.factdesk.store;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads times such as {@code 2026-11-21T20:00:00Z}; a file may have a hundred thousand of them. */
final class Times {
  /** Of a time without fractions of a second, in UTC. */
  static final int LENGTH = 20;

  /** For bytes that are no such time. */
  static final long NONE = Long.MIN_VALUE;

  private static final int SECONDS_OF_DAY = 24 * 60 * 60;

  /** Marks of one day's work come one after the other. */
  private String lastDay = "";

  private long lastEpochDay;
  private byte[] lastDayBytes = new byte[0];

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
      lastDayBytes = lastDay.getBytes(StandardCharsets.ISO_8859_1);
    }
    long second = (number(text, 11) * 60L + number(text, 14)) * 60L + number(text, 17);
    return Instant.ofEpochSecond(lastEpochDay * SECONDS_OF_DAY + second);
  }

  /** The second since 1970 of a time that stands so at an offset; {@link #NONE} for any other. */
  long second(byte[] bytes, int at) {
    if (at + LENGTH > bytes.length) {
      return NONE;
    }
    int day = lastDayBytes.length;
    boolean sameDay = day > 0 && Arrays.equals(bytes, at, at + day, lastDayBytes, 0, day);
    if (!sameDay || !isClock(bytes, at + day)) {
      Instant parsed = parse(new String(bytes, at, LENGTH, StandardCharsets.ISO_8859_1));
      boolean plain = bytes[at + LENGTH - 1] == 'Z' && parsed != null && parsed.getNano() == 0;
      return plain && parsed != null ? parsed.getEpochSecond() : NONE;
    }
    int hours = number(bytes, at + 11);
    int minutes = number(bytes, at + 14);
    int seconds = number(bytes, at + 17);
    return lastEpochDay * SECONDS_OF_DAY + (hours * 60L + minutes) * 60L + seconds;
  }

  private static boolean isClock(byte[] bytes, int at) {
    boolean shaped =
        bytes[at] == 'T' && bytes[at + 3] == ':' && bytes[at + 6] == ':' && bytes[at + 9] == 'Z';
    int hours = number(bytes, at + 1);
    int minutes = number(bytes, at + 4);
    int seconds = number(bytes, at + 7);
    return shaped
        && hours >= 0
        && hours < 24
        && minutes >= 0
        && minutes < 60
        && seconds >= 0
        && seconds < 60;
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
