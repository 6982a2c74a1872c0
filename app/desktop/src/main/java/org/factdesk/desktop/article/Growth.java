package org.factdesk.desktop.article;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.factdesk.model.Span;

/**
 * How many px higher than usual each row is: those with more lanes of marks below their words than
 * their leading has room for. Rows are counted through the galley.
 */
final class Growth {
  static final Growth NONE = new Growth(new int[0]);

  /** Lanes 0 and 1 fit the leading. */
  private static final int LANES_THAT_FIT = 2;

  private final int[] byRow;

  private Growth(int[] byRow) {
    this.byRow = byRow;
  }

  static Growth of(Galley rows, Marks marks, Places<FindingSign> findings) {
    int[] byRow = new int[rows.rowTotal()];
    for (Mark mark : marks.all()) {
      if (mark.lane() >= LANES_THAT_FIT) {
        for (Span span : mark.annotation().spans()) {
          raise(rows, span, Math.min(mark.lane() + 1, Mark.LANES_SHOWN), byRow);
        }
      }
    }
    for (var finding : findings.all()) {
      Row last = rows.row(finding.span().end() - 1);
      for (Row row = rows.row(finding.span().begin()); ; row = rows.next(row)) {
        int lane = findingLane(rows, marks, row, finding.span());
        raise(rows, row, lane + 1, byRow);
        if (row.equals(last)) {
          break;
        }
      }
    }
    return new Growth(byRow);
  }

  /** After some marks have come, gone, or changed their lanes: only their rows are looked at. */
  Growth after(List<Mark> changed, Galley rows, Marks marks, Places<FindingSign> findings) {
    int[] next = byRow.length == 0 ? new int[rows.rowTotal()] : byRow.clone();
    BitSet done = new BitSet();
    for (Mark mark : changed) {
      Row last = rows.row(mark.extent().end() - 1);
      for (Row row = rows.row(mark.extent().begin()); ; row = rows.next(row)) {
        int number = rows.rowNumber(row);
        // Where one mark moves, many on the same rows do.
        if (!done.get(number)) {
          done.set(number);
          next[number] = needed(rows, row, marks, findings);
        }
        if (row.equals(last)) {
          break;
        }
      }
    }
    return new Growth(next);
  }

  /** The lane of a finding's zigzag: below the deepest mark under those words. */
  static int findingLane(Galley rows, Marks marks, Row row, Span span) {
    int[] part = rows.part(row, span);
    return part[0] < part[1] ? marks.lanesBelow(part[0], part[1]) : 0;
  }

  boolean isNone() {
    for (int by : byRow) {
      if (by != 0) {
        return false;
      }
    }
    return true;
  }

  /** Of a row by its number. */
  int of(int row) {
    return byRow.length == 0 ? 0 : byRow[row];
  }

  boolean isSame(Growth other) {
    return Arrays.equals(byRow, other.byRow) || (isNone() && other.isNone());
  }

  private static int needed(Galley rows, Row row, Marks marks, Places<FindingSign> findings) {
    if (!rows.block(row).showsText()) {
      return 0;
    }
    int lanes = 0;
    for (Mark mark : marks.touching(rows.begin(row), rows.end(row))) {
      for (Span span : mark.annotation().spans()) {
        if (span.begin() < rows.end(row) && span.end() > rows.begin(row)) {
          lanes = Math.max(lanes, Math.min(mark.lane() + 1, Mark.LANES_SHOWN));
        }
      }
    }
    for (var finding : findings.touching(rows.begin(row), rows.end(row))) {
      lanes = Math.max(lanes, findingLane(rows, marks, row, finding.span()) + 1);
    }
    return Math.max(0, lanes - LANES_THAT_FIT) * Metrics.laneHeight();
  }

  private static void raise(Galley rows, Span span, int lanes, int[] byRow) {
    Row last = rows.row(span.end() - 1);
    for (Row row = rows.row(span.begin()); ; row = rows.next(row)) {
      raise(rows, row, lanes, byRow);
      if (row.equals(last)) {
        return;
      }
    }
  }

  private static void raise(Galley rows, Row row, int lanes, int[] byRow) {
    if (lanes > LANES_THAT_FIT && rows.block(row).showsText()) {
      int number = rows.rowNumber(row);
      int by = (lanes - LANES_THAT_FIT) * Metrics.laneHeight();
      byRow[number] = Math.max(byRow[number], by);
    }
  }
}
