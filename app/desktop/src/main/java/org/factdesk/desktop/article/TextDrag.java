package org.factdesk.desktop.article;

import java.util.Optional;
import org.factdesk.model.Span;
import org.factdesk.text.Sentences;
import org.factdesk.text.Words;

/**
 * A drag that selects text, by characters, words or sentences.
 *
 * @param begin of what was pressed on
 * @param end of it; equal to begin for a drag by characters
 */
record TextDrag(Galley galley, String text, Unit unit, int begin, int end) {
  enum Unit {
    CHARACTER,
    WORD,
    SENTENCE
  }

  /**
   * What is selected.
   *
   * @param mark where the selection began
   * @param caret where it goes to
   */
  record Selection(int mark, int caret) {}

  /**
   * A drag that began with so many clicks at an offset: by words from two, by sentences at three.
   */
  static TextDrag pressed(Galley galley, String text, int clicks, int offset) {
    Unit unit = clicks < 2 ? Unit.CHARACTER : clicks == 2 ? Unit.WORD : Unit.SENTENCE;
    TextDrag here = new TextDrag(galley, text, unit, offset, offset);
    return here.unitAt(offset)
        .map(span -> new TextDrag(galley, text, unit, span.begin(), span.end()))
        .orElse(here);
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
    return switch (unit) {
      case CHARACTER -> Optional.empty();
      case WORD -> Words.at(text, offset).or(() -> Words.at(text, offset - 1));
      case SENTENCE -> sentenceAt(offset);
    };
  }

  private Optional<Span> sentenceAt(int offset) {
    if (galley.isEmpty()) {
      return Optional.empty();
    }
    Block block = galley.block(galley.blockAt(offset));
    if (!block.showsText() || offset > block.end()) {
      return Optional.empty();
    }
    String paragraph = text.substring(block.begin(), block.end());
    return Sentences.in(paragraph).stream()
        .filter(span -> span.end() > offset - block.begin())
        .findFirst()
        .map(span -> new Span(span.begin() + block.begin(), span.end() + block.begin()));
  }
}
