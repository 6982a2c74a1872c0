package org.factdesk.desktop.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.Span;
import org.factdesk.text.Graphemes;
import org.factdesk.text.Words;

/**
 * A drag of a handle of the selected mark: its first span's begin, or its last span's end.
 *
 * @param start whether the start handle is dragged
 */
record HandleDrag(Mark mark, boolean start) {
  static Optional<HandleDrag> of(Sheet sheet, Pointing.Handle handle) {
    return handle == Pointing.Handle.NONE
        ? Optional.empty()
        : SelectedMark.of(sheet)
            .map(selected -> new HandleDrag(selected.mark(), handle == Pointing.Handle.START));
  }

  /** The span at the dragged end, as it is when the handle is let go at an offset. */
  Span to(int offset, String text, boolean snap) {
    Span span = dragged();
    int fixed = start ? span.end() : span.begin();
    int exact = start ? Math.min(offset, lastStart(text)) : Math.max(offset, firstEnd(text));
    Span moved = new Span(Math.min(fixed, exact), Math.max(fixed, exact));
    if (!snap) {
      return moved;
    }
    Span snapped = Words.snap(text, moved);
    return start ? new Span(snapped.begin(), fixed) : new Span(fixed, snapped.end());
  }

  /** The mark's spans with the dragged one replaced. */
  List<Span> spans(Span moved) {
    List<Span> spans = new ArrayList<>(mark.annotation().spans());
    spans.set(start ? 0 : spans.size() - 1, moved);
    return spans;
  }

  private Span dragged() {
    List<Span> spans = mark.annotation().spans();
    return start ? spans.get(0) : spans.get(spans.size() - 1);
  }

  /** A mark keeps at least one character. */
  private int lastStart(String text) {
    return Graphemes.previous(text, dragged().end());
  }

  private int firstEnd(String text) {
    return Graphemes.next(text, Graphemes.floor(text, dragged().begin()));
  }
}
