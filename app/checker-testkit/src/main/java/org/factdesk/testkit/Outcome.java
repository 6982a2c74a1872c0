package org.factdesk.testkit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.factdesk.checker.Change;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Severity;
import org.factdesk.engine.Failure;
import org.factdesk.engine.Report;
import org.factdesk.engine.Results;
import org.factdesk.model.Article;
import org.factdesk.model.Place;
import org.factdesk.model.Span;

/**
 * What came, to be held against what was expected.
 *
 * @param expected by article id: what should be flagged
 */
record Outcome(List<Article> articles, Map<String, List<Span>> expected, Results results) {

  void requireFinding(FindingKind kind, List<String> messageParts) {
    List<Report> looked = kind.usualSeverity() == Severity.SUGGESTION ? suggestions() : findings();
    requireNoFailure();
    requireFlagged(looked);
    require(
        looked,
        report ->
            report.finding().kind().equals(kind)
                && messageParts.stream().allMatch(report.finding().message()::contains),
        "no finding of kind '" + kind.id() + "' says " + messageParts);
  }

  void requireNothing() {
    requireNoFailure();
    requireFlagged(findings());
    require(findings().isEmpty(), "nothing should have been found", findings());
  }

  void requireSuggestion(String words, String mark) {
    requireNoFailure();
    requireFlagged(suggestions());
    require(
        suggestions(),
        report -> suggests(report, words, mark),
        "“" + words + "” is not suggested as " + mark);
  }

  void requireNoSuggestion() {
    requireNoFailure();
    require(suggestions().isEmpty(), "nothing should have been suggested", suggestions());
  }

  void requireFailure(String messagePart) {
    boolean named =
        results.failures().stream().anyMatch(failure -> failure.message().contains(messagePart));
    require(named, "no failure says '" + messagePart + "'", results.reports());
  }

  private static boolean suggests(Report report, String words, String mark) {
    String layer = mark.split("\\s", 2)[0];
    return report.finding().fixes().stream()
        .flatMap(fix -> fix.changes().stream())
        .filter(Change.Annotate.class::isInstance)
        .map(Change.Annotate.class::cast)
        .anyMatch(
            change ->
                change.place().quote().equals(words)
                    && change.layer().equals(layer)
                    && change
                        .features()
                        .entrySet()
                        .containsAll(MarkedText.features(mark).entrySet()));
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

  private void requireNoFailure() {
    if (!results.failures().isEmpty()) {
      List<String> messages = results.failures().stream().map(Failure::message).toList();
      throw new AssertionError("the checker failed\n  " + String.join("\n  ", messages));
    }
  }

  private void requireFlagged(List<Report> reports) {
    StringBuilder differences = new StringBuilder();
    for (Article article : articles) {
      Set<Span> came = new LinkedHashSet<>();
      for (Report report : reports) {
        report.finding().places().stream()
            .filter(place -> place.article().equals(article.id()))
            .map(Place::span)
            .forEach(came::add);
      }
      List<Span> wanted = expected.getOrDefault(article.id(), List.of());
      if (!came.equals(Set.copyOf(wanted))) {
        differences
            .append("\n  " + article.id() + " expected: " + MarkedText.show(article.text(), wanted))
            .append("\n  " + article.id() + "     came: ")
            .append(MarkedText.show(article.text(), List.copyOf(came)));
      }
    }
    require(differences.isEmpty(), "other words are flagged than expected" + differences, reports);
  }

  private static void require(List<Report> reports, Predicate<Report> wanted, String message) {
    require(reports.stream().anyMatch(wanted), message, reports);
  }

  private static void require(boolean holds, String message, List<Report> reports) {
    if (!holds) {
      StringBuilder text = new StringBuilder(message).append("\nwhat came:");
      reports.forEach(report -> text.append("\n  ").append(EveryWay.show(report)));
      throw new AssertionError(
          reports.isEmpty() ? text.append(" nothing").toString() : text.toString());
    }
  }
}
