package org.factdesk.plugins.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.factdesk.model.DateRange;
import org.factdesk.timex.TimeExpression;

/** Pieces of sentences for reporters. */
final class Say {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private Say() {}

  static String quoted(String words) {
    return "“" + words.strip().replaceAll("\\s+", " ") + "”";
  }

  /** "17 December 2021", "December 2021", "2 to 5 May …" with both ends in full. */
  static String days(DateRange days) {
    if (days.isOneDay()) {
      return DAY.format(days.from());
    }
    LocalDate monthEnd = days.from().withDayOfMonth(days.from().lengthOfMonth());
    boolean month = days.from().getDayOfMonth() == 1 && days.to().equals(monthEnd);
    return month
        ? MONTH.format(days.from())
        : DAY.format(days.from()) + " to " + DAY.format(days.to());
  }

  /** The days of an expression, as {@link #days} says them. */
  static String day(TimeExpression expression) {
    return expression.days().map(Say::days).orElse(expression.value());
  }

  /** What a value of TIMEX3 means, where it is no date or length that explains itself. */
  static String value(String timex) {
    switch (timex) {
      case "FUTURE_REF":
        return "a time to come";
      case "PAST_REF":
        return "a time gone by";
      case "PRESENT_REF":
        return "the present";
      default:
        if (!timex.matches("XXXX-WXX-[1-7]")) {
          return timex;
        }
        DayOfWeek day = DayOfWeek.of(timex.charAt(timex.length() - 1) - '0');
        String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return "a " + name + ", which week is not said";
    }
  }

  /** "a Friday". */
  static String weekday(LocalDate day) {
    return "a " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** "one, two and three". */
  static String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    return String.join(", ", items.subList(0, items.size() - 1))
        + " and "
        + items.get(items.size() - 1);
  }
}
