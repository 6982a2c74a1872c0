package org.factdesk.desktop.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Hands out lanes: each mark gets the lowest that is free over its whole extent. */
final class Lanes {
  private int[] ends = new int[8];
  private int count;

  /** The same marks, in the same order, each in its lane. */
  static List<Mark> assign(List<Mark> sorted) {
    Lanes lanes = new Lanes();
    List<Mark> assigned = new ArrayList<>(sorted.size());
    for (Mark mark : sorted) {
      assigned.add(mark.inLane(lanes.take(mark)));
    }
    return assigned;
  }

  /**
   * A few marks out and others in, among many that have their lanes: only those that must move are
   * looked at.
   *
   * @param gone of {@code before}, their lanes unknown
   * @param added in no lane yet
   */
  record Change(List<Mark> before, List<Mark> gone, List<Mark> added) {
    /** All marks afterwards, as {@link #assign} would have them. */
    List<Mark> marks(SpanIndex extents) {
      List<Mark> next = new ArrayList<>(before);
      List<Mark> taken = new ArrayList<>();
      for (Mark mark : gone) {
        int at = Collections.binarySearch(next, mark, Mark.ORDER);
        if (at >= 0) {
          taken.add(next.remove(at));
        }
      }
      for (Mark mark : added) {
        int at = Collections.binarySearch(next, mark, Mark.ORDER);
        next.add(at < 0 ? -at - 1 : at, mark);
      }
      int first = 0;
      while (first < Math.min(next.size(), before.size()) && next.get(first) == before.get(first)) {
        first++;
      }
      if (first < next.size()) {
        settle(next, first, taken, lanesAt(next.get(first).extent().begin(), first, extents));
      }
      return next;
    }

    /** What is taken where a mark begins, by those before it. */
    private Lanes lanesAt(int begin, int first, SpanIndex extents) {
      Lanes lanes = new Lanes();
      extents.forEach(
          begin,
          begin + 1,
          index -> {
            if (index < first) {
              lanes.put(before.get(index));
            }
          });
      return lanes;
    }

    /** Ends as soon as the lanes are taken as they were before. */
    private void settle(List<Mark> next, int first, List<Mark> taken, Lanes was) {
      Lanes now = was.copy();
      int seen = 0;
      int left = 0;
      for (int i = first; i < next.size(); i++) {
        Mark mark = next.get(i);
        while (left < taken.size() && Mark.ORDER.compare(taken.get(left), mark) < 0) {
          was.put(taken.get(left++));
        }
        boolean changing = seen < added.size() || left < taken.size();
        if (!changing && now.isSame(was, mark.extent().begin())) {
          return;
        }
        next.set(i, mark.inLane(now.take(mark)));
        if (mark.lane() == Mark.NO_LANE) {
          seen++;
        } else {
          was.put(mark);
        }
      }
    }
  }

  private Lanes copy() {
    Lanes copy = new Lanes();
    copy.ends = ends.clone();
    copy.count = count;
    return copy;
  }

  private boolean isSame(Lanes other, int begin) {
    for (int lane = 0; lane < Math.max(count, other.count); lane++) {
      if (Math.max(end(lane), begin) != Math.max(other.end(lane), begin)) {
        return false;
      }
    }
    return true;
  }

  private int end(int lane) {
    return lane < count ? ends[lane] : 0;
  }

  private int take(Mark mark) {
    int begin = mark.extent().begin();
    int lane = 0;
    while (lane < count && ends[lane] > begin) {
      lane++;
    }
    set(lane, mark.extent().end());
    return lane;
  }

  private void put(Mark mark) {
    set(mark.lane(), mark.extent().end());
  }

  private void set(int lane, int end) {
    if (lane >= ends.length) {
      ends = Arrays.copyOf(ends, Math.max(lane + 1, ends.length * 2));
    }
    count = Math.max(count, lane + 1);
    ends[lane] = end;
  }
}
