package org.factdesk.desktop.words;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** Says times of the day. */
public final class ClockWords {
  private ClockWords() {}

  /** Such as "12:03". */
  public static String minutes(Instant at, ZoneId zone) {
    LocalTime time = at.atZone(zone).toLocalTime();
    return two(time.getHour()) + ":" + two(time.getMinute());
  }

  /** Such as "12:03:04". */
  public static String seconds(Instant at, ZoneId zone) {
    return minutes(at, zone) + ":" + two(at.atZone(zone).getSecond());
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
