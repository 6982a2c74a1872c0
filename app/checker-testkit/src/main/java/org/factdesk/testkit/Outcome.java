package org.factdesk.testkit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.factdesk.checker.Change;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.QuickFix;
import org.factdesk.checker.Severity;
import org.factdesk.engine.Failure;
import org.factdesk.engine.Report;
import org.factdesk.engine.Results;
import org.factdesk.model.Article;
import org.factdesk.model.Span;

/**
 * What came, to be held against what was expected.
 *
 * @param expected by article id: what should be flagged
 */
record Outcome(EveryWay ways, Map<String, List<Span>> expected, Results results) {

  /** What came, the same in every way. */
  static Outcome of(EveryWay ways, Map<String, List<Span>> expected) {
    return new Outcome(ways, Map.copyOf(expected), ways.run());
  }

  void requireFinding(FindingKind kind, List<String> messageParts) {
    List<Report> looked = kind.usualSeverity() == Severity.SUGGESTION ? suggestions() : findings();
    requireSound();
    requireFlagged(looked);
    require(
        looked,
        report ->
            report.finding().kind().equals(kind)
                && messageParts.stream().allMatch(report.finding().message()::contains),
        "no finding of kind '" + kind.id() + "' says " + messageParts);
    requireFixesThatSettle();
  }

  void requireNothing() {
    requireSound();
    requireFlagged(findings());
    require(findings().isEmpty(), "nothing should have been found", findings());
  }

  void requireFixes(List<String> labels) {
    requireSound();
    List<String> came =
        findings().stream()
            .flatMap(report -> report.finding().fixes().stream())
            .map(QuickFix::label)
            .sorted()
            .toList();
    List<String> wanted = labels.stream().sorted().toList();
    require(
        came.equals(wanted),
        "fixes expected: " + wanted + "\nfixes that came: " + came,
        findings());
    requireFixesThatSettle();
  }

  /** Each fix of each finding can be carried out, and then the finding is gone. */
  private void requireFixesThatSettle() {
    FixTrial trial = new FixTrial(ways, ways.articles(), results);
    for (Report report : findings()) {
      for (QuickFix fix : report.finding().fixes()) {
        trial.trouble(report, fix).ifPresent(trouble -> require(false, trouble, findings()));
      }
    }
  }

  void requireSuggestion(String words, String mark) {
    requireSound();
    requireFlagged(suggestions());
    require(
        suggestions(),
        report -> suggests(report, words, mark),
        "“" + words + "” is not suggested as " + mark);
  }

  void requireNoSuggestion() {
    requireSound();
    require(suggestions().isEmpty(), "nothing should have been suggested", suggestions());
  }

  void requireFailure(String messagePart) {
    List<String> messages = results.failures().stream().map(Failure::message).toList();
    boolean named = messages.stream().anyMatch(message -> message.contains(messagePart));
    String came = messages.isEmpty() ? " none" : "\n  " + String.join("\n  ", messages);
    require(
        named,
        "no failure says '" + messagePart + "'\nfailures that came:" + came,
        results.reports());
  }

  private static boolean suggests(Report report, String words, String mark) {
    MarkLabel wanted = MarkLabel.parse(mark);
    return report.finding().fixes().stream()
        .flatMap(fix -> fix.changes().stream())
        .filter(Change.Annotate.class::isInstance)
        .map(Change.Annotate.class::cast)
        .anyMatch(
            change ->
                change.place().quote().equals(words)
                    && change.layer().equals(wanted.layer())
                    && change.features().entrySet().containsAll(wanted.features().entrySet()));
  }

  private List<Report> findings() {
    return results.reports().stream().filter(report -> !isSuggestion(report)).toList();
  }

  private List<Report> suggestions() {
    return results.reports().stream().filter(Outcome::isSuggestion).toList();
  }

  private static boolean isSuggestion(Report report) {
    return report.severity() == Severity.SUGGESTION;
  }

  private void requireSound() {
    if (!results.failures().isEmpty()) {
      List<String> messages = results.failures().stream().map(Failure::message).toList();
      throw new AssertionError("the checker failed\n  " + String.join("\n  ", messages));
    }
    requireSubjects(results);
  }

  /** Fails naming a finding, or a suggestion, that does not say what it is about. */
  static void requireSubjects(Results results) {
    for (Report report : results.reports()) {
      CheckerContract.require(
          !report.finding().subject().isBlank(),
          "say with about(…) what this is about, as dismissals hang on it: "
              + EveryWay.show(report));
    }
  }

  private void requireFlagged(List<Report> reports) {
    StringBuilder differences = new StringBuilder();
    for (Article article : ways.articles()) {
      Set<Span> came = Shown.spans(article, reports);
      List<Span> wanted = expected.getOrDefault(article.id(), List.of());
      if (!came.equals(Set.copyOf(wanted))) {
        differences
            .append(Shown.line(article, "expected", wanted))
            .append(Shown.line(article, "    came", List.copyOf(came)));
      }
    }
    if (!differences.isEmpty()) {
      throw new AssertionError(
          "other words are flagged than expected" + differences + whatCame(reports));
    }
  }

  private void require(List<Report> reports, Predicate<Report> wanted, String message) {
    require(reports.stream().anyMatch(wanted), message, reports);
  }

  private void require(boolean holds, String message, List<Report> reports) {
    if (!holds) {
      throw new AssertionError(
          message + whatCame(reports) + Shown.flagged(ways.articles(), reports, "came"));
    }
  }

  private static String whatCame(List<Report> reports) {
    StringBuilder text = new StringBuilder("\nwhat came:");
    reports.forEach(report -> text.append("\n  ").append(EveryWay.show(report)));
    return text.append(reports.isEmpty() ? " nothing" : "").toString();
  }
}
