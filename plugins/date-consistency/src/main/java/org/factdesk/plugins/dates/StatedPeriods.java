package org.factdesk.plugins.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.model.DateRange;
import org.factdesk.plugins.dates.EventWords.Word;
import org.factdesk.timex.TimeExpression;

/**
 * Months and weeks of which the words say that something happened within them: "in March 2013",
 * "the March attack", "the week of March 4". What only bounds an event ("since March", "by March"),
 * is about the month as a whole ("the figures for March") or counts from another day ("last March")
 * does not.
 */
final class StatedPeriods {
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern WEEK_VALUE = Pattern.compile("\\d{4}-W\\d{2}(-WE)?");
  private static final Pattern WEEK =
      Pattern.compile("\\bweek(end)?\\s+(of|beginning|starting|ending)(\\s+on)?\\s+$");

  /** How far before a date, in UTF-16 units, it is looked for "the week of". */
  private static final int REACH = 24;

  private static final Set<String> WITHIN =
      Set.of("in", "during", "a", "an", "the", "this", "his", "her", "its", "their", "that");

  private StatedPeriods() {}

  static boolean isMonth(TimeExpression expression) {
    return MONTH.matcher(expression.value()).matches();
  }

  /** The days of the week that is named by one of its days; empty where no week is named. */
  static Optional<DateRange> weekOf(String text, TimeExpression expression) {
    Optional<DateRange> days = expression.days().filter(DateRange::isOneDay);
    Matcher week = WEEK.matcher(before(text, expression));
    return week.find() ? days.map(day -> week(day.from(), week.group(2))) : Optional.empty();
  }

  /** Some begin it on Sunday, some on Monday, some on the day that they name. */
  private static DateRange week(LocalDate day, String word) {
    if (word.equals("ending")) {
      return new DateRange(day.minusDays(7), day);
    }
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate sunday = word.equals("of") ? monday.minusDays(1) : day;
    return new DateRange(sunday, day.plusDays(6));
  }

  static boolean isStated(String text, TimeExpression expression) {
    String words = expression.span().in(text);
    boolean week = WEEK_VALUE.matcher(expression.value()).matches() && Months.isNamedIn(words);
    if (week || weekOf(text, expression).isPresent()) {
      return true;
    }
    boolean named = isMonth(expression) && Months.isNamedIn(words) && !isCounted(words);
    int begin = expression.span().begin();
    List<Word> before = EventWords.in(text, Math.max(0, begin - REACH), begin);
    return named && !before.isEmpty() && WITHIN.contains(before.get(before.size() - 1).form());
  }

  private static boolean isCounted(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.startsWith("last ") || lower.startsWith("next ");
  }

  private static String before(String text, TimeExpression expression) {
    int begin = expression.span().begin();
    return text.substring(Math.max(0, begin - REACH), begin).toLowerCase(Locale.ROOT);
  }
}
