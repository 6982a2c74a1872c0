package org.factdesk.formats.conll;

import java.util.ArrayList;
import java.util.List;

/** Takes a line into its columns. */
final class Cells {
  private Cells() {}

  /** Those between tabs, else between blanks; one that is empty at the end does not count. */
  static List<String> of(String line, boolean tabs) {
    List<String> cells = new ArrayList<>(4);
    int at = 0;
    while (at < line.length()) {
      int end = line.indexOf(tabs ? '\t' : ' ', at);
      end = end < 0 ? line.length() : end;
      if (tabs || end > at) {
        cells.add(line.substring(at, end).strip());
      }
      at = end + 1;
    }
    return cells;
  }

  /** Negative where it is no number that a text can have. */
  static int number(String cell) {
    if (cell.isEmpty() || cell.length() > 9) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < cell.length(); i++) {
      char digit = cell.charAt(i);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      number = number * 10 + digit - '0';
    }
    return number;
  }
}
