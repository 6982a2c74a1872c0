package org.factdesk.desktop.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.model.DateRange;

/** Reads days as people type them. */
public final class DateInput {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
  private static final String MONTH = "[a-zä]{3,9}\\.?";
  private static final String TO = "\\s*(?:[–-]|to|bis)\\s*";
  private static final Pattern WORDS =
      Pattern.compile("(\\d{1,2})\\.?\\s+(" + MONTH + ")\\s+(\\d{4})");
  private static final Pattern SHARED_MONTH =
      Pattern.compile("(\\d{1,2})\\.?" + TO + "(\\d{1,2}\\.?\\s+" + MONTH + "\\s+(\\d{4}))");
  private static final Pattern SHARED_YEAR =
      Pattern.compile("(\\d{1,2}\\.?\\s+" + MONTH + ")" + TO + "(\\d.*\\s(\\d{4}))");
  private static final String BETWEEN = "\\s*\\.\\.\\s*|\\s+(?:to|bis)\\s+|\\s*–\\s*|\\s+-\\s+|/";

  /** Whatever the language of the window, the months of both may be typed. */
  private static final List<List<String>> MONTHS =
      List.of(
          List.of(
              "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
          List.of(
              "jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"));

  private DateInput() {}

  /**
   * A day ("2022-02-04", "4 Feb 2022", "4.2.2022"), or the days from one to another ("2022-01-28 to
   * 2022-01-30", "28–30 Jan 2022"); empty where the text is neither.
   */
  public static Optional<DateRange> parse(String text) {
    String input = text.strip().toLowerCase(Locale.ROOT);
    try {
      Matcher month = SHARED_MONTH.matcher(input);
      if (month.matches()) {
        return range(
            day(month.group(2)).map(to -> to.withDayOfMonth(number(month.group(1)))),
            month.group(2));
      }
      Matcher year = SHARED_YEAR.matcher(input);
      if (year.matches()) {
        return range(day(year.group(1) + " " + year.group(3)), year.group(2));
      }
      String[] ends = input.split(BETWEEN, 2);
      return range(day(ends[0]), ends[ends.length - 1]);
    } catch (DateTimeException e) {
      return Optional.empty(); // 30 February: not a day, which is the answer
    }
  }

  private static Optional<DateRange> range(Optional<LocalDate> from, String to) {
    return from.flatMap(
        first ->
            day(to).filter(last -> !last.isBefore(first)).map(last -> new DateRange(first, last)));
  }

  private static Optional<LocalDate> day(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return Optional.of(
          LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
    }
    Matcher dots = DOTS.matcher(text);
    if (dots.matches()) {
      return Optional.of(
          LocalDate.of(number(dots.group(3)), number(dots.group(2)), number(dots.group(1))));
    }
    Matcher words = WORDS.matcher(text);
    if (!words.matches()) {
      return Optional.empty();
    }
    int month = month(words.group(2).substring(0, 3));
    return month == 0
        ? Optional.empty()
        : Optional.of(LocalDate.of(number(words.group(3)), month, number(words.group(1))));
  }

  /** From 1; 0 where it is none. */
  private static int month(String beginning) {
    return MONTHS.stream().mapToInt(all -> all.indexOf(beginning) + 1).max().orElse(0);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
