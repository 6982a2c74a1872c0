package org.factdesk.desktop.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.Span;
import org.factdesk.text.Graphemes;
import org.factdesk.text.Words;

/**
 * A mark's two ends, moved by a word or by a character of the reader's. The mark keeps at least one
 * of what it is moved by. Offsets are UTF-16 units of the text. Pure.
 */
public record Ends(String text, List<Span> spans) {

  /** The spans with the end of the last one moved; the same spans where it cannot be. */
  public List<Span> endMoved(boolean forward, boolean byWord) {
    Span last = spans.get(spans.size() - 1);
    Optional<Integer> to = forward ? endAfter(last, byWord) : endBefore(last, byWord);
    return to.map(end -> with(spans.size() - 1, new Span(last.begin(), end))).orElse(spans);
  }

  /** The spans with the begin of the first one moved; the same spans where it cannot be. */
  public List<Span> startMoved(boolean forward, boolean byWord) {
    Span first = spans.get(0);
    Optional<Integer> to = forward ? startAfter(first, byWord) : startBefore(first, byWord);
    return to.map(begin -> with(0, new Span(begin, first.end()))).orElse(spans);
  }

  private Optional<Integer> endAfter(Span span, boolean byWord) {
    for (int at = span.end(); at < text.length(); at = Graphemes.next(text, at)) {
      if (!byWord) {
        return Optional.of(Graphemes.next(text, at));
      }
      Optional<Span> word = Words.at(text, at);
      if (word.isPresent() && word.get().end() > span.end()) {
        return Optional.of(word.get().end());
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> endBefore(Span span, boolean byWord) {
    int at = Graphemes.previous(text, span.end());
    if (!byWord) {
      return at > span.begin() ? Optional.of(at) : Optional.empty();
    }
    for (; at >= span.begin() && at > 0; at = Graphemes.previous(text, at)) {
      Optional<Span> word = Words.at(text, at);
      if (word.isPresent() && word.get().end() < span.end()) {
        return word.map(Span::end);
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> startBefore(Span span, boolean byWord) {
    for (int at = span.begin(); at > 0; ) {
      at = Graphemes.previous(text, at);
      Optional<Span> word = Words.at(text, at);
      if (!byWord || word.isPresent()) {
        return Optional.of(byWord ? word.get().begin() : at);
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> startAfter(Span span, boolean byWord) {
    for (int at = Graphemes.next(text, span.begin()); at < span.end(); ) {
      Optional<Span> word = Words.at(text, at);
      if (!byWord || (word.isPresent() && word.get().begin() > span.begin())) {
        return Optional.of(byWord ? word.get().begin() : at);
      }
      at = Graphemes.next(text, at);
    }
    return Optional.empty();
  }

  private List<Span> with(int index, Span span) {
    List<Span> changed = new ArrayList<>(spans);
    changed.set(index, span);
    return List.copyOf(changed);
  }
}
