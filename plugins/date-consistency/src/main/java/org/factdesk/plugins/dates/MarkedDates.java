package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;
import org.factdesk.model.Span;
import org.factdesk.timex.Basis;
import org.factdesk.timex.Tense;
import org.factdesk.timex.TimeExpression;
import org.factdesk.timex.TimexType;
import org.factdesk.timex.TimexValue;

/** What people marked as dates, with a value: that overrules what the tagger makes of the words. */
final class MarkedDates {
  private static final String LAYER = "date";
  private static final String VALUE = "value";
  private static final String TYPE = "type";

  private MarkedDates() {}

  /** The expressions found, in order, with those that people marked in place of what overlaps. */
  static List<TimeExpression> over(Article article, List<TimeExpression> found) {
    List<Annotation> marks =
        article.annotations(LAYER).filter(mark -> mark.features().containsKey(VALUE)).toList();
    if (marks.isEmpty()) {
      return found;
    }
    List<TimeExpression> all = new ArrayList<>();
    for (TimeExpression expression : found) {
      if (marks.stream().noneMatch(mark -> overlap(mark.extent(), expression.span()))) {
        all.add(expression);
      }
    }
    for (Annotation mark : marks) {
      if (all.stream().noneMatch(known -> overlap(mark.extent(), known.span()))) {
        all.add(marked(mark, found));
      }
    }
    all.sort(Comparator.comparing(TimeExpression::span));
    return List.copyOf(all);
  }

  private static TimeExpression marked(Annotation mark, List<TimeExpression> found) {
    Optional<TimeExpression> words =
        found.stream().filter(known -> overlap(mark.extent(), known.span())).findFirst();
    String value = mark.features().getOrDefault(VALUE, "");
    Optional<DateRange> days = TimexValue.days(value);
    return new TimeExpression(
        mark.extent(),
        type(mark).or(() -> words.map(TimeExpression::type)).orElse(TimexType.DATE),
        value,
        "Marked as " + value + " by " + mark.by() + ".",
        days,
        days.isPresent() ? Basis.STATED : Basis.UNKNOWN,
        words.flatMap(TimeExpression::weekday),
        words.map(TimeExpression::tense).orElse(Tense.UNKNOWN),
        List.of());
  }

  private static Optional<TimexType> type(Annotation mark) {
    String name = mark.features().getOrDefault(TYPE, "");
    return Stream.of(TimexType.values()).filter(type -> type.name().equals(name)).findFirst();
  }

  private static boolean overlap(Span one, Span other) {
    return one.begin() < other.end() && other.begin() < one.end();
  }
}
