package org.factdesk.formats;

import java.util.List;
import org.factdesk.model.Span;

/** Holds the words that a file quotes against the text. */
final class Quotes {
  private Quotes() {}

  /**
   * Whether the quote says what stands in the text at the spans: the words of each, or of all in
   * one, joined by a space each.
   *
   * @param spans in UTF-16 units, inside the text
   */
  static boolean fits(String text, List<Span> spans, List<String> quote) {
    List<String> words = spans.stream().map(span -> span.in(text)).toList();
    return quote.equals(words)
        || (quote.size() == 1 && quote.get(0).equals(String.join(" ", words)));
  }
}
