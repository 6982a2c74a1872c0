package org.factdesk.text;

import java.util.List;
import java.util.function.Function;
import org.factdesk.model.Span;

/** Looks things up by their place, in lists that are in order and without overlaps. */
public final class Spans {
  private Spans() {}

  /**
   * Those of which at least one unit lies in the span, in order. Takes logarithmic time.
   *
   * @param ordered by place, none overlapping another
   */
  public static <T> List<T> touching(List<T> ordered, Function<T, Span> place, Span span) {
    int from = firstEndingAfter(ordered, place, span.begin());
    int to = from;
    while (to < ordered.size() && place.apply(ordered.get(to)).begin() < span.end()) {
      to++;
    }
    return ordered.subList(from, to);
  }

  private static <T> int firstEndingAfter(List<T> ordered, Function<T, Span> place, int offset) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.apply(ordered.get(middle)).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
