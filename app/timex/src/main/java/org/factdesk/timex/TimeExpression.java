package org.factdesk.timex;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.DateRange;
import org.factdesk.model.Span;

/**
 * A time expression in a text, resolved.
 *
 * @param span the words, in UTF-16 units
 * @param value as in TIMEX3: {@code 2021-12-17}, {@code 2022-W05}, {@code P1M}, {@code
 *     PRESENT_REF}, {@code XXXX-12-17} where the year cannot be known
 * @param reason one sentence a reporter understands: how the value follows from the words
 * @param days the day or days that the words may mean; empty where they cannot be known and for
 *     lengths of time
 * @param weekday the day of the week that the words name, right or wrong
 * @param tense of the clause that the words stand in
 * @param alternatives the other readings that the words allow, the likeliest first; empty where the
 *     words leave no doubt
 */
public record TimeExpression(
    Span span,
    TimexType type,
    String value,
    String reason,
    Optional<DateRange> days,
    Basis basis,
    Optional<DayOfWeek> weekday,
    Tense tense,
    List<Alternative> alternatives) {

  /** Keeps a copy of the alternatives. */
  public TimeExpression {
    alternatives = List.copyOf(alternatives);
  }

  /** Whether the words name one calendar day, known or not yet known. */
  public boolean namesOneDay() {
    return type != TimexType.DURATION
        && type != TimexType.SET
        && (days.isPresent() ? days.get().isOneDay() : isDayOfAnyYear(value));
  }

  /** {@code XXXX-12-17}. */
  private static boolean isDayOfAnyYear(String value) {
    return value.startsWith("XXXX-") && value.length() >= 10 && Character.isDigit(value.charAt(9));
  }
}
