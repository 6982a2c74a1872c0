package org.factdesk.desktop.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.factdesk.model.Span;

/** Things with their places in the text, found by place. */
final class Places<T> {
  private final List<Placed<T>> placed;
  private final SpanIndex index;

  /**
   * Leaves out places that reach beyond the text.
   *
   * @param spans where each thing is
   * @param length of the text
   */
  Places(List<T> things, Function<T, List<Span>> spans, int length) {
    placed = new ArrayList<>();
    for (T thing : things) {
      spans.apply(thing).stream()
          .filter(span -> span.end() <= length)
          .forEach(span -> placed.add(new Placed<>(span, thing)));
    }
    placed.sort(Comparator.comparing(Placed::span));
    index = SpanIndex.of(placed, Placed::span);
  }

  List<Placed<T>> all() {
    return placed;
  }

  /** Those with a character between two offsets, by begin. */
  List<Placed<T>> touching(int begin, int end) {
    List<Placed<T>> found = new ArrayList<>();
    index.forEach(begin, end, i -> found.add(placed.get(i)));
    return found;
  }

  /** A thing at a place. */
  record Placed<T>(Span span, T thing) {}
}
