package org.factdesk.desktop.findings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.factdesk.checker.Change;
import org.factdesk.checker.Severity;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.engine.Report;
import org.factdesk.model.Span;
import org.factdesk.workspace.Snapshot;

/**
 * The rows of the two lists, and what the checkers found in the shown article.
 *
 * @param suggestions those whose words are not marked so already
 */
public record Entries(List<Report> findings, List<Report> suggestions) {
  public Entries {
    findings = List.copyOf(findings);
    suggestions = List.copyOf(suggestions);
  }

  /** What is open in the shown article, or in all. */
  public static Entries of(Situation situation, boolean all) {
    Optional<Snapshot> snapshot = situation.snapshot();
    if (snapshot.isEmpty()) {
      return new Entries(List.of(), List.of());
    }
    List<Report> scoped =
        all
            ? snapshot.get().openReports()
            : situation.article().map(snapshot.get()::openReportsIn).orElse(List.of());
    Marked marked = new Marked(snapshot.get());
    return new Entries(
        scoped.stream().filter(report -> !isSuggestion(report)).toList(),
        scoped.stream()
            .filter(Entries::isSuggestion)
            .filter(report -> !marked.has(report))
            .toList());
  }

  /** Rows of what is open. */
  static List<Entry> rows(List<Report> open, Snapshot snapshot) {
    return open.stream().map(report -> Entry.of(report, snapshot.dismissals())).toList();
  }

  /** Rows of what was set aside, in the shown article or in all, and of what is found no more. */
  static List<Entry> aside(Situation situation, boolean all, boolean suggestions) {
    return situation
        .snapshot()
        .map(
            snapshot ->
                Stream.concat(
                        aside(situation, snapshot, all, suggestions),
                        suggestions ? Stream.of() : gone(snapshot))
                    .toList())
        .orElse(List.of());
  }

  private static Stream<Entry> aside(
      Situation situation, Snapshot snapshot, boolean all, boolean suggestions) {
    List<Report> dismissed =
        snapshot.checks().results().reports().stream()
            .filter(report -> snapshot.dismissals().hide(report))
            .filter(report -> isSuggestion(report) == suggestions)
            .toList();
    return rows(scoped(dismissed, situation, all), snapshot).stream();
  }

  private static Stream<Entry> gone(Snapshot snapshot) {
    return snapshot.unmatchedDismissals().stream().map(Entry::gone);
  }

  private static List<Report> scoped(List<Report> reports, Situation situation, boolean all) {
    return all
        ? reports
        : reports.stream()
            .filter(report -> situation.article().filter(id -> touches(report, id)).isPresent())
            .toList();
  }

  private static boolean touches(Report report, String article) {
    return report.finding().places().stream().anyMatch(place -> place.article().equals(article));
  }

  private static boolean isSuggestion(Report report) {
    return report.severity() == Severity.SUGGESTION;
  }

  /** The marks that there are, looked up by what suggestions would make. */
  private static final class Marked {
    private final Snapshot snapshot;
    private final Map<String, Set<Mark>> byArticle = new HashMap<>();

    /** Words marked on a layer. */
    private record Mark(String layer, Span span) {}

    Marked(Snapshot snapshot) {
      this.snapshot = snapshot;
    }

    boolean has(Report report) {
      return report.finding().fixes().stream()
          .flatMap(fix -> fix.changes().stream())
          .anyMatch(change -> change instanceof Change.Annotate mark && has(mark));
    }

    private boolean has(Change.Annotate mark) {
      return byArticle
          .computeIfAbsent(mark.place().article(), this::marks)
          .contains(new Mark(mark.layer(), mark.place().span()));
    }

    private Set<Mark> marks(String article) {
      Set<Mark> marks = new HashSet<>();
      snapshot
          .article(article)
          .ifPresent(
              open ->
                  open.article()
                      .annotations()
                      .forEach(
                          mark ->
                              mark.spans()
                                  .forEach(span -> marks.add(new Mark(mark.layer(), span)))));
      return marks;
    }
  }
}
