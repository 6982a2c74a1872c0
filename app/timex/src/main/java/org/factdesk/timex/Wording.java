package org.factdesk.timex;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.factdesk.model.DateRange;

/** How days are written in sentences for reporters. */
final class Wording {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Wording() {}

  /** "4 February 2022". */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** "4 February 2022", or "28 to 30 January 2022" in full. */
  static String days(DateRange days) {
    return days.isOneDay() ? day(days.from()) : day(days.from()) + " to " + day(days.to());
  }

  static String quoted(String words) {
    return "“" + SPACES.matcher(words).replaceAll(" ") + "”";
  }
}
