package org.factdesk.desktop.article;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.model.Span;

/** Places that a search has found in the shown text, found by place. */
final class Matches {
  static final Matches NONE = new Matches(List.of());

  private final List<Span> spans;
  private final SpanIndex index;

  /**
   * @param sorted by begin
   */
  Matches(List<Span> sorted) {
    spans = List.copyOf(sorted);
    index = SpanIndex.of(spans, span -> span);
  }

  List<Span> all() {
    return spans;
  }

  List<Span> touching(int begin, int end) {
    List<Span> found = new ArrayList<>();
    index.forEach(begin, end, i -> found.add(spans.get(i)));
    return found;
  }
}
