package org.factdesk.desktop.look;

import java.awt.Point;
import java.awt.Rectangle;
import javax.swing.JList;

/** Keeps a list from taking a click in the empty space below its rows for one on the last row. */
public final class RowsOnly {
  private RowsOnly() {}

  /** The row under the point, for {@link JList#locationToIndex}: the nearest one, or -1. */
  public static int at(JList<?> list, int nearest, Point point) {
    Rectangle row = nearest < 0 ? null : list.getCellBounds(nearest, nearest);
    return row != null && row.contains(point) ? nearest : -1;
  }

  /** Whether there is a row under the point. */
  public static boolean isRow(JList<?> list, Point point) {
    return at(list, list.locationToIndex(point), point) >= 0;
  }
}
