package org.factdesk.desktop.findings;

import java.util.List;
import java.util.Optional;
import org.factdesk.checker.Change;
import org.factdesk.checker.Severity;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.engine.Report;
import org.factdesk.workspace.Snapshot;

/**
 * What the checkers said that is of interest now.
 *
 * @param suggestions those whose words are not marked so already
 */
public record Reports(List<Report> findings, List<Report> suggestions) {
  public Reports {
    findings = List.copyOf(findings);
    suggestions = List.copyOf(suggestions);
  }

  /** Of the shown article, or of all. */
  public static Reports of(Situation situation, boolean all) {
    Optional<Snapshot> snapshot = situation.snapshot();
    if (snapshot.isEmpty()) {
      return new Reports(List.of(), List.of());
    }
    List<Report> scoped =
        snapshot.get().openReports().stream()
            .filter(
                report -> all || situation.article().filter(id -> touches(report, id)).isPresent())
            .toList();
    return new Reports(
        scoped.stream().filter(report -> !isSuggestion(report)).toList(),
        scoped.stream()
            .filter(Reports::isSuggestion)
            .filter(report -> !isMarked(report, snapshot.get()))
            .toList());
  }

  private static boolean touches(Report report, String article) {
    return report.finding().places().stream().anyMatch(place -> place.article().equals(article));
  }

  private static boolean isSuggestion(Report report) {
    return report.severity() == Severity.SUGGESTION;
  }

  private static boolean isMarked(Report report, Snapshot snapshot) {
    return report.finding().fixes().stream()
        .flatMap(fix -> fix.changes().stream())
        .anyMatch(change -> change instanceof Change.Annotate mark && isMade(mark, snapshot));
  }

  private static boolean isMade(Change.Annotate mark, Snapshot snapshot) {
    return snapshot
        .article(mark.place().article())
        .map(
            open ->
                open.article()
                    .annotations(mark.layer())
                    .anyMatch(done -> done.spans().contains(mark.place().span())))
        .orElse(false);
  }
}
