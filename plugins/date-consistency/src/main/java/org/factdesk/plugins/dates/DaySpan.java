package org.factdesk.plugins.dates;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.model.DateRange;
import org.factdesk.timex.Basis;
import org.factdesk.timex.TimeExpression;

/**
 * How many days there are from one date of a text to another; negative where it comes before.
 *
 * @param fewest where both name a longer time: from the end of the first to the begin of the second
 * @param most from the begin of the first to the end of the second
 */
record DaySpan(long fewest, long most) {
  private static final int WEEKS = 9;

  /**
   * All that there may be from one to the other. Bare weekdays come again, so that they say it only
   * but for whole weeks; a year that is left out may be the next one. Empty where nothing is known.
   */
  static List<DaySpan> all(String text, TimeExpression first, TimeExpression second) {
    if (first.days().isEmpty() || second.days().isEmpty()) {
      return List.of();
    }
    DaySpan plain = of(first.days().get(), second.days().get());
    if (isBareWeekday(text, first) || isBareWeekday(text, second)) {
      boolean days = first.days().get().isOneDay() && second.days().get().isOneDay();
      return days ? weekly(Math.floorMod(plain.fewest, 7)) : List.of();
    }
    boolean open = first.basis() != Basis.STATED || second.basis() != Basis.STATED;
    return open && plain.most < 0
        ? List.of(plain, new DaySpan(plain.fewest + 365, plain.most + 366))
        : List.of(plain);
  }

  private static List<DaySpan> weekly(int days) {
    List<DaySpan> spans = new ArrayList<>();
    for (int i = 0; i < WEEKS; i++) {
      spans.add(new DaySpan(days + 7L * i, days + 7L * i));
    }
    spans.add(new DaySpan(7L * WEEKS, Integer.MAX_VALUE));
    return spans;
  }

  private static DaySpan of(DateRange first, DateRange second) {
    return new DaySpan(
        ChronoUnit.DAYS.between(first.to(), second.from()),
        ChronoUnit.DAYS.between(first.from(), second.to()));
  }

  /** "Monday", "last Monday", "Monday morning": without a date. */
  static boolean isBareWeekday(String text, TimeExpression expression) {
    return expression.weekday().isPresent()
        && expression.span().in(text).chars().noneMatch(Character::isDigit);
  }
}
