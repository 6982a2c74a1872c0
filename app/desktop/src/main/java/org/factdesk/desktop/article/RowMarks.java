package org.factdesk.desktop.article;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.desktop.article.RowShape.Stretch;
import org.factdesk.model.Span;

/** The marks on one row, outermost (lowest lane) first, with what they cover there, in px. */
record RowMarks(Row row, List<Part> parts) {
  /**
   * A stretch of a mark on a row.
   *
   * @param gap whether it is a gap between two spans of a mark, not words of it
   * @param capLeft whether the mark, or one span of it, really begins or ends at the left edge
   * @param capRight the same at the right edge
   */
  record Part(Mark mark, int from, int to, boolean gap, boolean capLeft, boolean capRight) {
    int width() {
      return to - from;
    }
  }

  static RowMarks of(Sheet sheet, Row row) {
    List<Part> parts = new ArrayList<>();
    Galley galley = sheet.galley();
    if (galley.block(row).showsText()) {
      for (Mark mark : sheet.marks().touching(galley.begin(row), galley.end(row))) {
        addParts(galley, row, mark, parts);
      }
      parts.sort((a, b) -> Integer.compare(a.mark().lane(), b.mark().lane()));
    }
    return new RowMarks(row, parts);
  }

  private static void addParts(Galley galley, Row row, Mark mark, List<Part> parts) {
    List<Span> spans = mark.annotation().spans();
    for (int i = 0; i < spans.size(); i++) {
      add(galley, row, mark, spans.get(i), false, parts);
      if (i + 1 < spans.size() && spans.get(i).end() < spans.get(i + 1).begin()) {
        Span gap = new Span(spans.get(i).end(), spans.get(i + 1).begin());
        add(galley, row, mark, gap, true, parts);
      }
    }
  }

  private static void add(
      Galley galley, Row row, Mark mark, Span span, boolean gap, List<Part> parts) {
    int[] part = galley.part(row, span);
    if (part[0] >= part[1]) {
      return;
    }
    RowShape shape = galley.shape(row);
    float left = galley.left(row);
    // Where a caret at the real begin and end would stand: that edge gets a cap.
    float begin = part[0] == span.begin() && !gap ? shape.edge(part[0]) : Float.NaN;
    float end = part[1] == span.end() && !gap ? shape.edge(part[1]) : Float.NaN;
    shape.stretches(
        part[0],
        part[1],
        s ->
            parts.add(
                new Part(
                    mark,
                    Math.round(left + s.from()),
                    Math.round(left + s.to()),
                    gap,
                    isAt(s.from(), begin, end),
                    isAt(s.to(), begin, end))));
  }

  private static boolean isAt(float edge, float begin, float end) {
    return Math.abs(edge - begin) < 1 || Math.abs(edge - end) < 1;
  }

  /** The stretches of a span on a row, in px from the left edge of the page. */
  static List<Stretch> stretches(Galley galley, Row row, Span span) {
    List<Stretch> found = new ArrayList<>();
    int[] part = galley.part(row, span);
    if (part[0] < part[1] && galley.block(row).showsText()) {
      float left = galley.left(row);
      galley
          .shape(row)
          .stretches(
              part[0],
              part[1],
              s -> found.add(new Stretch(Math.round(left + s.from()), Math.round(left + s.to()))));
    }
    return found;
  }
}
