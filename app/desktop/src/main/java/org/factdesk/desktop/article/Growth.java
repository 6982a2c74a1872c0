package org.factdesk.desktop.article;

import java.util.Map;

/**
 * Which rows are higher than usual, and by how many px: those with more lanes of marks below their
 * words than their leading has room for.
 */
record Growth(Map<Row, Integer> byRow) {
  static final Growth NONE = new Growth(Map.of());

  Growth {
    byRow = Map.copyOf(byRow);
  }
}
