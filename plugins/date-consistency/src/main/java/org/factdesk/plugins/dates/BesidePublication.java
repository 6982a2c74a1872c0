package org.factdesk.plugins.dates;

import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;
import org.factdesk.timex.TimeExpression;

/**
 * What is told in a tense that the day of publication does not allow.
 *
 * @param told how: "as past"
 * @param lies where the date lies instead: "after"
 * @param confidence where the day of publication is certain
 */
record BesidePublication(FindingKind kind, String told, String lies, double confidence) {

  /** As sure as the day of publication; a day that a person has set is not questioned. */
  Finding finding(ArticleDates dates, TimeExpression time, Metadatum<DateRange> published) {
    DateRange days = time.days().orElseThrow();
    String words = dates.words(time);
    String message =
        Say.quoted(words)
            + " is told "
            + told
            + ", but "
            + Say.days(days)
            + " lies "
            + lies
            + " the publication on "
            + Say.days(published.value())
            + ".";
    Finding finding =
        Finding.of(kind, message)
            .at(dates.place(time))
            .about(words)
            .because(
                new Evidence.Reasoning(time.reason()),
                new Evidence.Reasoning("The day of publication is " + published.reason() + "."))
            .confidence(confidence * published.certainty());
    boolean fixable = published.origin() != Origin.SET_BY_USER;
    return fixable ? finding.fix(Fixes.published(dates.article(), days)) : finding;
  }
}
