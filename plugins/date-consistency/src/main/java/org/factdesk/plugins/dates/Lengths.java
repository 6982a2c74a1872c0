package org.factdesk.plugins.dates;

import java.util.List;
import java.util.Optional;
import org.factdesk.timex.TimeExpression;

/** Lengths of time in a text, and what is said about them. */
final class Lengths {
  private Lengths() {}

  /** What an expression of a length comes to; empty where it cannot be counted in days. */
  static Optional<StatedLength> stated(String text, TimeExpression length) {
    int hedge = Math.max(0, length.span().begin() - StatedLength.HEDGE);
    String words = text.substring(hedge, length.span().end());
    int turn =
        Math.max(words.lastIndexOf('.'), Math.max(words.lastIndexOf(','), words.lastIndexOf('\n')));
    return StatedLength.of(length.value(), words.substring(turn + 1));
  }

  /** "14 days", or "2 days or, counting both ends, 3" where the two are days. */
  static String between(String text, TimeExpression begin, TimeExpression end) {
    List<DaySpan> spans = DaySpan.all(text, begin, end);
    DaySpan span = spans.stream().filter(s -> s.fewest() >= 0).findFirst().orElse(spans.get(0));
    if (span.fewest() < 0) {
      return "backwards";
    }
    if (span.fewest() == span.most()) {
      return days(span.fewest());
    }
    return span.fewest() + " to " + days(span.most());
  }

  static String days(long count) {
    return count + (count == 1 ? " day" : " days");
  }
}
