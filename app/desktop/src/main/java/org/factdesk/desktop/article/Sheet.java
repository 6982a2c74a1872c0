package org.factdesk.desktop.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** Lanes 0 and 1 fit the leading. */
  private static final int LANES_THAT_FIT = 2;

  /** Puts marks and findings on rows, which grow where there are many. */
  static Sheet of(ArticlePage page, Galley rows, Marks marks) {
    Places<FindingSign> findings = new Places<>(page.findings(), FindingSign::spans);
    Places<SuggestedMark> suggestions =
        new Places<>(page.suggestions(), suggestion -> List.of(suggestion.span()));
    Galley galley = rows.with(growth(rows, marks, findings));
    return new Sheet(page, galley, marks, findings, suggestions);
  }

  String text() {
    return page.article().text();
  }

  /** The lane of a finding's zigzag: below the deepest mark under those words. */
  int findingLane(Row row, Span span) {
    int[] part = galley.part(row, span);
    return part[0] < part[1] ? marks.lanesBelow(new Span(part[0], part[1])) : 0;
  }

  private static Growth growth(Galley rows, Marks marks, Places<FindingSign> findings) {
    Map<Row, Integer> lanes = new HashMap<>();
    for (Mark mark : marks.all()) {
      if (mark.lane() >= LANES_THAT_FIT) {
        int needed = Math.min(mark.lane() + 1, Mark.LANES_SHOWN);
        mark.annotation().spans().forEach(span -> need(rows, span, needed, lanes));
      }
    }
    for (Places.Placed<FindingSign> finding : findings.all()) {
      int needed = marks.lanesBelow(finding.span()) + 1;
      if (needed > LANES_THAT_FIT) {
        need(rows, finding.span(), needed, lanes);
      }
    }
    lanes.replaceAll((row, count) -> (count - LANES_THAT_FIT) * rows.metrics().laneHeight());
    return new Growth(lanes);
  }

  private static void need(Galley rows, Span span, int count, Map<Row, Integer> lanes) {
    Row last = rows.row(span.end() - 1);
    for (Row row = rows.row(span.begin()); ; row = rows.next(row)) {
      if (rows.block(row).showsText()) {
        lanes.merge(row, count, Math::max);
      }
      if (row.equals(last)) {
        return;
      }
    }
  }
}
