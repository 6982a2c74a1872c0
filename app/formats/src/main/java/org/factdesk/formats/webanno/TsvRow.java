package org.factdesk.formats.webanno;

import java.util.ArrayList;
import java.util.List;

/** A token or a part of one, where it stands in the text (UTF-16), and what was found on it. */
final class TsvRow {
  private static final int CELLS_BEFORE = 3;

  final String id;
  final int begin;
  final int end;
  final int line;
  final List<TsvMark> marks = new ArrayList<>(1);
  private final String[] cells;

  TsvRow(String id, int begin, int end, String[] cells, int line) {
    this.id = id;
    this.begin = begin;
    this.end = end;
    this.cells = cells;
    this.line = line;
  }

  /** The cell of a column of the header; {@code _} where the row is too short. */
  String cell(int column) {
    int index = column + CELLS_BEFORE;
    return index < cells.length ? cells[index] : "_";
  }
}
