package org.factdesk.plugins.dates;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.model.Place;
import org.factdesk.model.SectionKind;
import org.factdesk.timex.Basis;
import org.factdesk.timex.TimeExpression;

/** Dates that a calendar alone shows to be wrong. */
final class CalendarTrouble {
  /** Before that, calendars differed from country to country. */
  private static final int ONE_CALENDAR_SINCE = 1930;

  private CalendarTrouble() {}

  static List<Finding> findings(ArticleDates dates) {
    List<Finding> findings = new ArrayList<>();
    for (TimeExpression expression : dates.expressions()) {
      SectionKind section = dates.sectionAt(expression.span().begin());
      if (section == SectionKind.BOILERPLATE) {
        continue;
      }
      if (expression.basis() == Basis.IMPOSSIBLE) {
        findings.add(impossible(dates, expression));
      }
      mismatch(dates, expression).ifPresent(findings::add);
    }
    return findings;
  }

  private static Finding impossible(ArticleDates dates, TimeExpression expression) {
    Place place = dates.article().place(expression.span());
    String message = expression.reason().replaceFirst("\\.$", ", so the date must be wrong.");
    return Finding.of(DateConsistency.IMPOSSIBLE_DATE, message)
        .at(place)
        .about(place.quote())
        .because(new Evidence.Source("calendar", expression.reason()))
        .confidence(0.97);
  }

  private static Optional<Finding> mismatch(ArticleDates dates, TimeExpression expression) {
    if (expression.weekday().isEmpty() || expression.days().isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = expression.days().get().from();
    boolean fits = day.getDayOfWeek() == expression.weekday().get();
    boolean oneDay = expression.days().get().isOneDay();
    if (fits || !oneDay || day.getYear() < ONE_CALENDAR_SINCE) {
      return Optional.empty();
    }
    Place place = dates.article().place(expression.span());
    String named = expression.weekday().get().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String message =
        Say.quoted(place.quote())
            + " does not fit the calendar: "
            + Say.days(expression.days().get())
            + " was "
            + Say.weekday(day)
            + ", not a "
            + named
            + ".";
    return Optional.of(
        Finding.of(DateConsistency.WEEKDAY_MISMATCH, message)
            .at(place)
            .about(place.quote())
            .because(
                new Evidence.Source(
                    "calendar", Say.days(expression.days().get()) + " is " + Say.weekday(day)),
                new Evidence.Reasoning(expression.reason()))
            .confidence(confidence(expression.basis(), dates.certainty())));
  }

  private static double confidence(Basis basis, double certainty) {
    return switch (basis) {
      case STATED -> 0.98;
      case TEXT -> 0.6;
      default -> 0.95 * certainty;
    };
  }
}
