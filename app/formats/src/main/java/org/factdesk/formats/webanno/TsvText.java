package org.factdesk.formats.webanno;

import java.util.OptionalInt;

/**
 * Puts the text of a file together again: sentences as their lines say, spaces between them as many
 * as the offsets say. Files of others may count code points; the words of the rows show it.
 */
final class TsvText {
  /** More blanks between two sentences than any text has: the offset must be wrong. */
  private static final int WIDEST_GAP = 100_000;

  private final StringBuilder text = new StringBuilder();
  private String sentence = "";
  private boolean placed = true;
  private boolean codePoints;
  private int begin;
  private int fileBegin;
  private int fileEnd;
  private int cursor;
  private boolean odd;

  /** Begins a sentence with its text. */
  void sentence(String value) {
    place();
    sentence = value;
    placed = false;
    cursor = 0;
  }

  /** Ends the text. */
  String text() {
    place();
    return text.toString();
  }

  /** Whether offsets were found that do not fit the words. */
  boolean isOdd() {
    return odd;
  }

  /** A sentence without rows stands where the last one ends. */
  private void place() {
    if (!placed) {
      place(fileEnd, 0);
    }
  }

  private void place(int from, int before) {
    int gap = from - before - fileEnd;
    if (gap < 0 || gap > WIDEST_GAP) {
      odd = true;
      gap = text.length() == 0 ? 0 : 1;
    }
    text.append(" ".repeat(gap));
    begin = text.length();
    fileBegin = from - before;
    fileEnd = fileBegin + length(sentence);
    text.append(sentence);
    placed = true;
  }

  private int length(String value) {
    return codePoints ? value.codePointCount(0, value.length()) : value.length();
  }

  /**
   * Where a row stands in the text, in UTF-16 units; empty where its words are not there. Rows of a
   * sentence are asked for in their order.
   */
  OptionalInt row(int from, String words) {
    if (!placed) {
      int first = sentence.indexOf(words);
      int before = sentence.substring(0, Math.max(0, first)).isBlank() ? Math.max(0, first) : 0;
      place(from, length(sentence.substring(0, before)));
    }
    int at = (codePoints ? inUtf16(from - fileBegin) : from - fileBegin);
    if (!isAt(at, words) && !codePoints && isAt(inUtf16(from - fileBegin), words)) {
      codePoints = true;
      odd = true;
      at = inUtf16(from - fileBegin);
      fileEnd = fileBegin + length(sentence);
    }
    if (!isAt(at, words)) {
      odd = true;
      at = sentence.indexOf(words, cursor);
    }
    if (at < 0 || !isAt(at, words)) {
      return OptionalInt.empty();
    }
    cursor = at;
    return OptionalInt.of(begin + at);
  }

  private int inUtf16(int offset) {
    boolean inside = offset >= 0 && offset <= sentence.codePointCount(0, sentence.length());
    return inside ? sentence.offsetByCodePoints(0, offset) : -1;
  }

  private boolean isAt(int at, String words) {
    return at >= 0 && sentence.startsWith(words, at);
  }
}
