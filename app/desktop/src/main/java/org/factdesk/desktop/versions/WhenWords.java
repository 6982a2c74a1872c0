package org.factdesk.desktop.versions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.factdesk.desktop.words.ClockWords;
import org.factdesk.desktop.words.DateWords;
import org.factdesk.model.DateRange;

/** Says when a version was written: "12:03:04" today, "4 Feb 2022 12:03" before. */
public final class WhenWords {
  private WhenWords() {}

  public static String of(Instant at) {
    ZoneId zone = ZoneId.systemDefault();
    LocalDate day = at.atZone(zone).toLocalDate();
    return day.equals(LocalDate.now(zone))
        ? ClockWords.seconds(at, zone)
        : DateWords.brief(DateRange.day(day)) + " " + ClockWords.minutes(at, zone);
  }
}
