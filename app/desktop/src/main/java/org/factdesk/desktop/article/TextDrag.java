package org.factdesk.desktop.article;

import java.util.Optional;
import org.factdesk.model.Span;
import org.factdesk.text.Words;

/**
 * A drag that selects text, by characters, words, sentences or paragraphs.
 *
 * @param begin of what was pressed on
 * @param end of it; equal to begin for a drag by characters
 */
record TextDrag(Galley galley, String text, Unit unit, int begin, int end) {
  enum Unit {
    CHARACTER,
    WORD,
    SENTENCE,
    PARAGRAPH;

    static Unit of(int clicks) {
      return values()[Math.max(1, Math.min(clicks, values().length)) - 1];
    }
  }

  /**
   * What is selected.
   *
   * @param mark where the selection began
   * @param caret where it goes to
   */
  record Selection(int mark, int caret) {}

  /**
   * A drag that began with so many clicks at an offset: by words from two, by sentences from three,
   * by paragraphs from four.
   */
  static TextDrag pressed(Galley galley, String text, int clicks, int offset) {
    Unit unit = Unit.of(clicks);
    TextDrag here = new TextDrag(galley, text, unit, offset, offset);
    return here.unitAt(offset)
        .map(span -> new TextDrag(galley, text, unit, span.begin(), span.end()))
        .orElse(here);
  }

  /** Whether a selection that was begun here in this text could be gone on with. */
  boolean continues(String shown, int mark) {
    return text.equals(shown) && (mark == begin || mark == end);
  }

  /** The same drag on rows that were laid out again. */
  TextDrag on(Galley rows) {
    return new TextDrag(rows, text, unit, begin, end);
  }

  /** What is selected before the mouse moves. */
  Selection selection() {
    return new Selection(begin, end);
  }

  /**
   * What is selected when the mouse is at an offset.
   *
   * @param snap whether characters are rounded to whole words
   */
  Selection to(int offset, boolean snap) {
    if (unit == Unit.CHARACTER && offset == begin) {
      return selection();
    }
    boolean forward = offset >= begin;
    Optional<Span> there = unitAt(offset);
    int first = Math.min(begin, there.map(Span::begin).orElse(offset));
    int last = Math.max(end, forward ? there.map(Span::end).orElse(offset) : 0);
    Span exact = new Span(first, last);
    Span span = snap && unit == Unit.CHARACTER ? Words.snap(text, exact) : exact;
    return forward
        ? new Selection(span.begin(), span.end())
        : new Selection(span.end(), span.begin());
  }

  private Optional<Span> unitAt(int offset) {
    Passages passages = new Passages(galley, text);
    return switch (unit) {
      case CHARACTER -> Optional.empty();
      case WORD -> Words.at(text, offset).or(() -> Words.at(text, offset - 1));
      case SENTENCE -> passages.sentenceAt(offset);
      case PARAGRAPH -> passages.paragraphAt(offset);
    };
  }
}
