package org.factdesk.plugins.dates;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.model.Span;
import org.factdesk.timex.TimeExpression;

/**
 * The weekday that a text gives to a date: within the words of the date ("Friday, February 4"),
 * right behind it ("26 January (a Friday)", "January 26, a Sunday", "January 26, 2022 was a
 * Sunday") or right before a date in digits ("Monday 2022-01-26").
 *
 * @param span of the date and the weekday, in UTF-16 units
 */
record WeekdayBeside(Span span, DayOfWeek weekday) {
  /** So many UTF-16 units on either side of a date may hold it. */
  private static final int REACH = 40;

  private static final String NAMES =
      "(?<day>Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs(?:day)?)?|Fri(?:day)?"
          + "|Sat(?:urday)?|Sun(?:day)?)";

  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\s?[(\\[](?:which was |on )?(?:an? )?" + NAMES + "\\.?[)\\]]");

  /** Not "January 26, a Sunday newspaper": nothing that the weekday goes with may follow. */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?:, (?:which (?:was|is|fell on|falls on|will be) )?|,? (?:was|is|fell on|falls on|will be) )"
              + "a\\s"
              + NAMES
              + "(?=[,.;:!?)\\]]|\\s*$|\\s(?:in|when|at|and|but|this|that year)\\b)");

  private static final Pattern BEFORE_DIGITS = Pattern.compile(NAMES + "[.,]?\\s\\(?$");

  /** What the text says of a date; empty where it names no weekday for it. */
  static Optional<WeekdayBeside> of(String text, TimeExpression date) {
    if (date.weekday().isPresent()) {
      return Optional.of(new WeekdayBeside(date.span(), date.weekday().get()));
    }
    if (!date.namesOneDay() || date.span().in(text).chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    return behind(text, date.span()).or(() -> before(text, date.span()));
  }

  private static Optional<WeekdayBeside> behind(String text, Span date) {
    String after = text.substring(date.end(), Math.min(text.length(), date.end() + REACH));
    for (Pattern pattern : new Pattern[] {IN_BRACKETS, TOLD}) {
      Matcher matcher = pattern.matcher(after);
      if (matcher.lookingAt()) {
        Span span = new Span(date.begin(), date.end() + matcher.end("day"));
        return Optional.of(new WeekdayBeside(span, weekday(matcher.group("day"))));
      }
    }
    return Optional.empty();
  }

  private static Optional<WeekdayBeside> before(String text, Span date) {
    if (!Character.isDigit(text.charAt(date.begin())) || !isInDigits(date.in(text))) {
      return Optional.empty();
    }
    int begin = Math.max(0, date.begin() - REACH);
    Matcher matcher = BEFORE_DIGITS.matcher(text.substring(begin, date.begin()));
    return matcher.find() && isWordBegin(text, begin + matcher.start())
        ? Optional.of(
            new WeekdayBeside(
                new Span(begin + matcher.start(), date.end()), weekday(matcher.group("day"))))
        : Optional.empty();
  }

  /** "2022-01-26", "26.01.2022". */
  private static boolean isInDigits(String words) {
    return words.length() >= 8 && words.chars().noneMatch(Character::isLetter);
  }

  private static boolean isWordBegin(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static DayOfWeek weekday(String name) {
    String small = name.toUpperCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().startsWith(small)) {
        return day;
      }
    }
    throw new IllegalArgumentException("No weekday: " + name);
  }
}
