package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.CrossArticleChecker;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Mention;
import org.factdesk.checker.Option;
import org.factdesk.checker.Options;
import org.factdesk.checker.Severity;
import org.factdesk.model.Article;

/** Finds dates that cannot be right: alone, within their article, or beside other articles. */
public final class DateConsistency implements CrossArticleChecker<DatedEvent> {
  static final FindingKind WEEKDAY_MISMATCH =
      new FindingKind(
          "weekday-mismatch", Severity.ERROR, "A date and the weekday beside it do not fit.");

  static final FindingKind IMPOSSIBLE_DATE =
      new FindingKind(
          "impossible-date", Severity.ERROR, "No calendar has this day, no clock this time.");

  static final FindingKind PAST_AFTER_PUBLICATION =
      new FindingKind(
          "past-after-publication",
          Severity.WARNING,
          "Something is told as past although its date lies after the publication.");

  static final FindingKind FUTURE_BEFORE_PUBLICATION =
      new FindingKind(
          "future-before-publication",
          Severity.WARNING,
          "Something is told as still to come although its date lies before the publication.");

  static final FindingKind DURATION_MISMATCH =
      new FindingKind(
          "duration-mismatch",
          Severity.WARNING,
          "A length of time and the two dates beside it do not fit.");

  static final FindingKind ORDER_MISMATCH =
      new FindingKind(
          "order-mismatch",
          Severity.WARNING,
          "Words such as “after”, “before” or “to” and the dates beside them do not fit.");

  static final FindingKind PUBLICATION_MISMATCH =
      new FindingKind(
          "publication-mismatch",
          Severity.WARNING,
          "What the text or the address says of the publication does not fit its day.");

  static final FindingKind DATELINE_MISMATCH =
      new FindingKind(
          "dateline-mismatch",
          Severity.WARNING,
          "The dateline and the day of publication do not fit.");

  static final FindingKind CONFLICTING_DATE =
      new FindingKind(
          "conflicting-date", Severity.WARNING, "One event is dated differently in two places.");

  static final FindingKind DATE =
      new FindingKind("date", Severity.SUGGESTION, "A time expression that could be marked.");

  static final Option<Double> SIMILARITY =
      Option.number(
          "similarity",
          0.45,
          0.3,
          1,
          "How alike two passages must be to be taken for the same event; higher finds fewer.");

  static final Option<Double> LATE_DAYS =
      Option.number(
          "late-days",
          1,
          0,
          30,
          "How many days after publication a date may lie before its past tense is reported.");

  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("date-consistency", "Date consistency")
        .reads("date", "claim")
        .reports(
            WEEKDAY_MISMATCH,
            IMPOSSIBLE_DATE,
            PAST_AFTER_PUBLICATION,
            FUTURE_BEFORE_PUBLICATION,
            DURATION_MISMATCH,
            ORDER_MISMATCH,
            PUBLICATION_MISMATCH,
            DATELINE_MISMATCH,
            CONFLICTING_DATE,
            DATE)
        .options(SIMILARITY, LATE_DAYS);
  }

  @Override
  public List<Mention<DatedEvent>> extract(Article article, Options options) {
    return new EventReader(ArticleDates.of(article)).mentions();
  }

  @Override
  public List<Finding> compare(FactGroup<DatedEvent> group, Options options) {
    return new EventComparison(group.key(), options.get(SIMILARITY)).findings(group.mentions());
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    ArticleDates dates = ArticleDates.of(article);
    List<Finding> findings = new ArrayList<>();
    findings.addAll(CalendarTrouble.findings(dates));
    findings.addAll(ImpossibleDigits.findings(dates));
    findings.addAll(TenseTrouble.findings(dates, options.get(LATE_DAYS)));
    List<DatedSentence> sentences = DatedSentence.of(dates);
    findings.addAll(FutureTrouble.findings(dates, sentences));
    findings.addAll(LengthTrouble.findings(dates, sentences));
    findings.addAll(DistanceTrouble.findings(dates, sentences));
    findings.addAll(LaterTrouble.findings(dates, sentences));
    findings.addAll(LaterBehind.findings(dates, sentences));
    findings.addAll(OrderTrouble.findings(dates, sentences));
    findings.addAll(PublicationTrouble.findings(dates));
    findings.addAll(DatelineTrouble.findings(dates));
    findings.addAll(Suggestions.findings(dates));
    return findings;
  }
}
