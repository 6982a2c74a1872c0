package org.factdesk.plugins.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.factdesk.model.DateRange;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.factdesk.plugins.dates.DatedEvent.Anchor;
import org.factdesk.plugins.dates.DatedEvent.Exactness;
import org.factdesk.plugins.dates.DatedEvent.Hours;
import org.factdesk.plugins.dates.DatedEvent.Part;
import org.factdesk.timex.Basis;
import org.factdesk.timex.TimeExpression;
import org.factdesk.timex.TimexType;

/** What the dates of one article say about when events happened. */
final class EventDays {
  private static final int LONGEST_PERIOD = 31;

  /** How far before a date, in UTF-16 units, its part of the day is told. */
  private static final int BESIDE_HOURS = 15;

  private static final Pattern LATE = Pattern.compile("\\blate\\b");

  private final ArticleDates dates;

  EventDays(ArticleDates dates) {
    this.dates = dates;
  }

  /** Whether it dates an event in the story itself, in a headline, a dateline or a repetition. */
  boolean areIn(TimeExpression expression) {
    SectionKind section = dates.sectionAt(expression.span().begin());
    boolean story =
        section == SectionKind.BODY
            || section == SectionKind.HEADLINE
            || section == SectionKind.DATELINE
            || section == SectionKind.REPEAT;
    boolean date = expression.type() == TimexType.DATE || expression.type() == TimexType.TIME;
    return story
        && date
        && expression.days().isPresent()
        && isShort(expression.days().get())
        && !countsHours(dates.words(expression));
  }

  /** "18 hours earlier" may be today or yesterday. */
  private static boolean countsHours(String words) {
    return words.contains("hour") || words.contains("minute");
  }

  private static boolean isShort(DateRange days) {
    return days.from().plusDays(LONGEST_PERIOD).isAfter(days.to());
  }

  /** The day, month or week. */
  DateRange of(TimeExpression expression) {
    return StatedPeriods.weekOf(dates.text(), expression).orElse(expression.days().orElseThrow());
  }

  Exactness exactness(TimeExpression expression) {
    if (of(expression).isOneDay()) {
      return Exactness.DAY;
    }
    return StatedPeriods.isStated(dates.text(), expression) ? Exactness.PERIOD : Exactness.LOOSE;
  }

  static List<LocalDate> others(TimeExpression expression) {
    return expression.alternatives().stream()
        .flatMap(other -> other.days().stream())
        .filter(DateRange::isOneDay)
        .map(DateRange::from)
        .sorted()
        .distinct()
        .toList();
  }

  double firmness(TimeExpression expression) {
    return switch (expression.basis()) {
      case STATED -> 1;
      case TEXT -> 0.7;
      default -> 0.9 * dates.certainty();
    };
  }

  Part part(TimeExpression expression) {
    return switch (dates.sectionAt(expression.span().begin())) {
      case REPEAT -> Part.REPEAT;
      case DATELINE -> Part.DATELINE;
      default -> Part.STORY;
    };
  }

  Anchor anchor(TimeExpression expression) {
    if (expression.basis() == Basis.STATED) {
      return Anchor.STATED;
    }
    String words = dates.words(expression);
    boolean dated = StatedPeriods.isMonth(expression) || words.chars().anyMatch(Character::isDigit);
    if (dated && Months.isNamedIn(words)) {
      return Anchor.NEAREST_YEAR;
    }
    return expression.weekday().isPresent() ? Anchor.WEEKDAY : Anchor.COUNTED;
  }

  /** "Late Thursday", "late on Thursday", "Thursday night", "the early hours of Friday". */
  Hours hours(TimeExpression expression) {
    Span date = expression.span();
    String words =
        dates
            .text()
            .substring(Math.max(0, date.begin() - BESIDE_HOURS), date.end())
            .toLowerCase(Locale.ROOT);
    String value = expression.value();
    if (words.contains("early") || words.contains("overnight") || value.endsWith("TMO")) {
      return Hours.EARLY;
    }
    boolean late = LATE.matcher(words).find();
    return late || value.endsWith("TNI") || value.endsWith("TEV") ? Hours.LATE : Hours.ANY;
  }
}
