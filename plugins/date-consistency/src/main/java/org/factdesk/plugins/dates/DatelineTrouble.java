package org.factdesk.plugins.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;
import org.factdesk.model.Place;
import org.factdesk.model.SectionKind;
import org.factdesk.timex.TimeExpression;

/** Datelines that do not fit the day of publication. */
final class DatelineTrouble {
  /** A report may be filed some days before it is published, never after it. */
  private static final int FILED_BEFORE = 4;

  private DatelineTrouble() {}

  static List<Finding> findings(ArticleDates dates) {
    List<Finding> findings = new ArrayList<>();
    for (TimeExpression expression : dates.expressions()) {
      misfit(dates, expression)
          .ifPresent(published -> findings.add(finding(dates, expression, published)));
    }
    return findings;
  }

  /** The day of publication that the dateline does not fit; empty for all other expressions. */
  static Optional<Metadatum<DateRange>> misfit(ArticleDates dates, TimeExpression expression) {
    boolean dateline =
        dates.sectionAt(expression.span().begin()) == SectionKind.DATELINE
            && expression.namesOneDay()
            && expression.days().isPresent();
    return dates
        .published()
        .filter(published -> dateline && published.origin() != Origin.INFERRED)
        .filter(published -> !fits(expression.days().get().from(), published.value()));
  }

  private static boolean fits(LocalDate filed, DateRange published) {
    return !filed.isAfter(published.to())
        && ChronoUnit.DAYS.between(filed, published.from()) <= FILED_BEFORE;
  }

  private static Finding finding(
      ArticleDates dates, TimeExpression dateline, Metadatum<DateRange> published) {
    Place place = dates.article().place(dateline.span());
    String message =
        "The dateline says "
            + Say.quoted(place.quote())
            + ", but the article was published on "
            + Say.days(published.value())
            + ".";
    return Finding.of(DateConsistency.DATELINE_MISMATCH, message)
        .at(place)
        .about(place.quote())
        .because(
            new Evidence.Reasoning("The day of publication is " + published.reason() + "."),
            new Evidence.Reasoning(dateline.reason()))
        .fix(Fixes.published(dates.article(), dateline.days().orElseThrow()))
        .confidence(0.7 * published.certainty());
  }
}
