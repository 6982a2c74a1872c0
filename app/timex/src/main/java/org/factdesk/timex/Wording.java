package org.factdesk.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factdesk.model.DateRange;

/**
 * How days are written in sentences for reporters. Every value has such a sentence: no formatter.
 */
final class Wording {
  private static final List<String> MONTHS =
      Stream.of(Month.values()).map(m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH)).toList();

  private static final List<String> WEEKDAYS =
      Stream.of(DayOfWeek.values())
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .toList();

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Wording() {}

  /** "4 February 2022". */
  static String day(LocalDate day) {
    int year = day.getYear();
    String written = Digits.padded(year, year < 0 ? 5 : 4);
    return day.getDayOfMonth() + " " + month(day.getMonthValue()) + " " + written;
  }

  /** "4 February 2022", or "28 to 30 January 2022" in full. */
  static String days(DateRange days) {
    return days.isOneDay() ? day(days.from()) : day(days.from()) + " to " + day(days.to());
  }

  /** "February" for 2. */
  static String month(int number) {
    return MONTHS.get(number - 1);
  }

  /** "Monday" for 1. */
  static String weekday(int number) {
    return WEEKDAYS.get(number - 1);
  }

  /** The words in quotation marks, on one line and with one space between them. */
  static String quoted(String words) {
    String plain = isPlain(words) ? words : SPACES.matcher(words).replaceAll(" ");
    return "“" + plain + "”";
  }

  private static boolean isPlain(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < ' ' || (c == ' ' && i > 0 && words.charAt(i - 1) == ' ')) {
        return false;
      }
    }
    return true;
  }
}
