package org.factdesk.desktop.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Hands out lanes: each mark gets the lowest that is free over its whole extent. */
final class Lanes {
  private int[] ends = new int[8];
  private int count;

  private Lanes() {}

  /** The same marks, in the same order, each in its lane. */
  static List<Mark> assign(List<Mark> sorted) {
    Lanes lanes = new Lanes();
    List<Mark> assigned = new ArrayList<>(sorted.size());
    for (Mark mark : sorted) {
      assigned.add(mark.inLane(lanes.take(mark.extent().begin(), mark.extent().end())));
    }
    return assigned;
  }

  private int take(int begin, int end) {
    for (int lane = 0; lane < count; lane++) {
      if (ends[lane] <= begin) {
        ends[lane] = end;
        return lane;
      }
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
    }
    ends[count] = end;
    return count++;
  }
}
