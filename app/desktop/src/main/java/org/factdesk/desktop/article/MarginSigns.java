package org.factdesk.desktop.article;

import java.awt.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.factdesk.checker.Severity;
import org.factdesk.model.Span;

/** Which signs stand left of a row: of the findings, suggestions and notes that begin there. */
record MarginSigns(Sheet sheet) {
  /** The signs are drawn on a grid of 16 px, with 1 px of air around them. */
  private static final int NOTE = 15;

  private static final int NOTE_IN_NARROW = 2;
  private static final int FINDING = 35;
  private static final int FINDING_IN_NARROW = 18;
  private static final int ABOVE_BASELINE = 13;
  private static final int TARGET = 24;
  private static final int SIGN = 16;

  /**
   * A sign: of the worst thing that begins on the row.
   *
   * @param id of the finding or suggestion
   * @param count of all that begin there
   */
  record Sign(String id, Severity severity, Optional<String> layer, int count) {}

  Point notePlace(Row row) {
    return new Point(column().inMargin(NOTE, NOTE_IN_NARROW), top(row));
  }

  Point findingPlace(Row row) {
    return new Point(column().inMargin(FINDING, FINDING_IN_NARROW), top(row));
  }

  /** The first mark with a note that begins on the row. */
  Optional<Mark> note(Row row) {
    return sheet.marks().touching(begin(row), end(row)).stream()
        .filter(mark -> begins(row, mark.extent()) && !mark.annotation().note().isEmpty())
        .findFirst();
  }

  Optional<Sign> sign(Row row) {
    List<Sign> signs = new ArrayList<>();
    for (var placed : sheet.findings().touching(begin(row), end(row))) {
      FindingSign finding = placed.thing();
      if (begins(row, placed.span())) {
        signs.add(new Sign(finding.id(), finding.severity(), Optional.empty(), 1));
      }
    }
    for (var placed : sheet.suggestions().touching(begin(row), end(row))) {
      SuggestedMark suggestion = placed.thing();
      if (begins(row, placed.span())) {
        Optional<String> layer = Optional.of(suggestion.layer());
        signs.add(new Sign(suggestion.id(), Severity.SUGGESTION, layer, 1));
      }
    }
    return signs.stream()
        .min(Comparator.comparing(Sign::severity))
        .map(worst -> new Sign(worst.id(), worst.severity(), worst.layer(), signs.size()));
  }

  /** Whether a point is near enough to a sign to mean it. */
  static boolean hits(Point sign, int x, int y) {
    int reach = TARGET / 2;
    int middle = SIGN / 2;
    return Math.abs(sign.x + middle - x) <= reach && Math.abs(sign.y + middle - y) <= reach;
  }

  private TextColumn column() {
    return sheet.galley().column();
  }

  private int top(Row row) {
    return sheet.galley().baseline(row) - ABOVE_BASELINE;
  }

  private boolean begins(Row row, Span span) {
    return span.begin() >= begin(row) && span.begin() < end(row);
  }

  private int begin(Row row) {
    return sheet.galley().begin(row);
  }

  private int end(Row row) {
    return sheet.galley().end(row);
  }
}
