package org.factdesk.desktop.article;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.factdesk.model.Span;

/**
 * Finds the spans that touch a stretch of text, in logarithmic time and the number found. Built
 * from spans sorted by begin; answers with their places in that list.
 */
final class SpanIndex {
  private final int[] begins;
  private final int[] ends;

  /** The furthest end in the half of the list that has its middle here, and so on downwards. */
  private final int[] reach;

  private SpanIndex(int count) {
    begins = new int[count];
    ends = new int[count];
    reach = new int[count];
  }

  /** An index of things by their spans; they are sorted by begin. */
  static <T> SpanIndex of(List<T> sorted, Function<T, Span> span) {
    SpanIndex index = new SpanIndex(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      Span one = span.apply(sorted.get(i));
      index.begins[i] = one.begin();
      index.ends[i] = one.end();
    }
    int unused = index.fillReach(0, sorted.size());
    return index;
  }

  /** Hands over, in order, every span with a character between two offsets. */
  void forEach(int begin, int end, IntConsumer found) {
    search(0, begins.length, begin, end, found);
  }

  private int fillReach(int low, int high) {
    if (low >= high) {
      return -1;
    }
    int middle = (low + high) >>> 1;
    int below = fillReach(low, middle);
    int above = fillReach(middle + 1, high);
    reach[middle] = Math.max(ends[middle], Math.max(below, above));
    return reach[middle];
  }

  private void search(int low, int high, int begin, int end, IntConsumer found) {
    if (low >= high) {
      return;
    }
    int middle = (low + high) >>> 1;
    if (reach[middle] <= begin) {
      return;
    }
    search(low, middle, begin, end, found);
    if (begins[middle] < end) {
      if (ends[middle] > begin) {
        found.accept(middle);
      }
      search(middle + 1, high, begin, end, found);
    }
  }
}
