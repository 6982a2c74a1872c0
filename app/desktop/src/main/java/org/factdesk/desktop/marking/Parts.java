package org.factdesk.desktop.marking;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.model.Span;

/** The parts of a discontinuous mark: words added, words taken away. Pure. */
public record Parts(String text, List<Span> spans) {

  /** With these words too: one part with those that they overlap or are next to. */
  public List<Span> with(Span words) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.add(words);
    sorted.sort(null);
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && isOneWith(merged.get(last), span)) {
        Span before = merged.get(last);
        merged.set(last, new Span(before.begin(), Math.max(before.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return List.copyOf(merged);
  }

  /** Without the part at an offset; the same parts where none is there, or it is the only one. */
  public List<Span> without(int offset) {
    List<Span> left =
        spans.stream().filter(span -> offset < span.begin() || offset > span.end()).toList();
    return left.isEmpty() ? spans : left;
  }

  private boolean isOneWith(Span before, Span span) {
    return span.begin() <= before.end() || text.substring(before.end(), span.begin()).isBlank();
  }
}
