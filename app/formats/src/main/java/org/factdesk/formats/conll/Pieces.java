package org.factdesk.formats.conll;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.model.Span;
import org.factdesk.text.Graphemes;
import org.factdesk.text.Words;

/**
 * Cuts a text into what stands in a line of its own: words, and each sign between them. Nothing but
 * blanks is left out, and none has white space inside. Offsets are UTF-16.
 */
final class Pieces {
  /** Tags of flags and the like are invisible, yet part of what is seen. */
  private static final int FIRST_TAG = 0xE0000;

  private Pieces() {}

  static List<Span> in(String text) {
    List<Span> pieces = new ArrayList<>();
    int at = 0;
    for (Span word : Words.in(text)) {
      signs(text, at, word.begin(), pieces);
      unspaced(text, word.begin(), word.end(), pieces);
      at = word.end();
    }
    signs(text, at, text.length(), pieces);
    return pieces;
  }

  private static void signs(String text, int from, int to, List<Span> pieces) {
    int begin = from;
    while (begin < to) {
      int end = Math.min(to, Graphemes.next(text, begin));
      unspaced(text, begin, end, pieces);
      begin = end;
    }
  }

  /** Without white space inside, and without what cannot be seen at the ends. */
  private static void unspaced(String text, int from, int to, List<Span> pieces) {
    int begin = from;
    for (int i = from; i < to; ) {
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      if (isWhite(codePoint)) {
        visible(text, begin, i, pieces);
        begin = next;
      }
      i = next;
    }
    visible(text, begin, to, pieces);
  }

  private static void visible(String text, int from, int to, List<Span> pieces) {
    int begin = from;
    int end = to;
    while (begin < end && isUnseen(text.codePointAt(begin))) {
      begin += Character.charCount(text.codePointAt(begin));
    }
    while (begin < end && isUnseen(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    if (begin < end) {
      pieces.add(new Span(begin, end));
    }
  }

  private static boolean isWhite(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.getType(codePoint) == Character.CONTROL;
  }

  private static boolean isUnseen(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT && codePoint < FIRST_TAG;
  }
}
