package org.factdesk.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.checker.Change;
import org.factdesk.checker.Severity;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.article.ArticlePage;
import org.factdesk.desktop.article.FindingSign;
import org.factdesk.desktop.article.SuggestedMark;
import org.factdesk.desktop.findings.Entries;
import org.factdesk.engine.Report;
import org.factdesk.model.Place;
import org.factdesk.model.Span;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Snapshot;

/** Makes the page that the article view shows. Pure. */
final class Pages {
  private Pages() {}

  /** The page of the shown article; empty while none is shown. */
  static Optional<ArticlePage> of(Situation situation) {
    Optional<OpenArticle> open = situation.open();
    Optional<Snapshot> snapshot = situation.snapshot();
    if (open.isEmpty() || snapshot.isEmpty()) {
      return Optional.empty();
    }
    Entries reports = Entries.of(situation, false);
    String id = open.get().id();
    return Optional.of(
        new ArticlePage(
            open.get().article(),
            snapshot.get().scheme(),
            signs(reports.findings(), id),
            offers(reports.suggestions(), id),
            situation.mark(),
            situation.held()));
  }

  private static List<FindingSign> signs(List<Report> findings, String article) {
    List<FindingSign> signs = new ArrayList<>();
    for (Report report : findings) {
      List<Span> spans =
          report.finding().places().stream()
              .filter(place -> place.article().equals(article))
              .map(Place::span)
              .toList();
      signs.add(new FindingSign(report.id(), report.severity(), spans, report.finding().message()));
    }
    // Worst last: Severity has the gravest first.
    signs.sort((one, other) -> other.severity().compareTo(one.severity()));
    return signs;
  }

  private static List<SuggestedMark> offers(List<Report> suggestions, String article) {
    List<SuggestedMark> offers = new ArrayList<>();
    for (Report report : suggestions) {
      if (report.severity() == Severity.SUGGESTION) {
        report.finding().fixes().stream()
            .flatMap(fix -> fix.changes().stream())
            .filter(Change.Annotate.class::isInstance)
            .map(Change.Annotate.class::cast)
            .filter(mark -> mark.place().article().equals(article))
            .forEach(
                mark ->
                    offers.add(new SuggestedMark(report.id(), mark.layer(), mark.place().span())));
      }
    }
    return offers;
  }
}
