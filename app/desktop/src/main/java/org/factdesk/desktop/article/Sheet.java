package org.factdesk.desktop.article;

import java.util.List;
import org.factdesk.model.Span;

/**
 * A page as it is painted and clicked on: rows, marks, findings and suggestions, each with its
 * place. Immutable.
 */
record Sheet(
    ArticlePage page,
    Galley galley,
    Marks marks,
    Places<FindingSign> findings,
    Places<SuggestedMark> suggestions) {

  /** Puts marks and findings on rows, which grow where there are many. */
  static Sheet of(ArticlePage page, Galley rows, Marks marks) {
    int length = page.article().text().length();
    Places<FindingSign> findings = new Places<>(page.findings(), FindingSign::spans, length);
    Places<SuggestedMark> suggestions =
        new Places<>(page.suggestions(), suggestion -> List.of(suggestion.span()), length);
    Galley galley = rows.with(Growth.of(rows, marks, findings));
    return new Sheet(page, galley, marks, findings, suggestions);
  }

  /** The same text with other marks, or other things selected. */
  Sheet after(ArticlePage edited) {
    if (!edited.findings().equals(page.findings())
        || !edited.suggestions().equals(page.suggestions())
        || !edited.scheme().equals(page.scheme())) {
      return of(edited, galley, Marks.of(edited.article(), edited.scheme()));
    }
    Marks now = marks.after(edited.article());
    List<Mark> changed = Marks.differing(marks, now);
    Galley rows =
        changed.isEmpty()
            ? galley
            : galley.with(galley.growth().after(changed, galley, now, findings));
    return new Sheet(edited, rows, now, findings, suggestions);
  }

  String text() {
    return page.article().text();
  }

  /** The lane of a finding's zigzag on a row. */
  int findingLane(Row row, Span span) {
    return Growth.findingLane(galley, marks, row, span);
  }
}
