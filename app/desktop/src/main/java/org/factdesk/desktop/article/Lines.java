package org.factdesk.desktop.article;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.model.Span;

/** The lines of a text that show something. */
final class Lines {
  private Lines() {}

  /** The lines between two offsets, without blanks around them; blank lines are left out. */
  static List<Span> of(String text, int begin, int end) {
    List<Span> lines = new ArrayList<>();
    int from = begin;
    while (from < end) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 || newline > end ? end : newline;
      addTrimmed(text, from, to, lines);
      from = to + 1;
    }
    return lines;
  }

  private static void addTrimmed(String text, int from, int to, List<Span> lines) {
    int begin = from;
    int end = to;
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (begin < end) {
      lines.add(new Span(begin, end));
    }
  }

  /** White space of every sort, also that which does not break, and controls. */
  static boolean isBlank(char c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\uFEFF'
        || (c >= 0x7F && c < 0xA0);
  }

  /** How many words stand in a span, words being what blanks separate. */
  static int words(String text, Span span) {
    int words = 0;
    boolean inWord = false;
    for (int i = span.begin(); i < span.end(); i++) {
      boolean blank = isBlank(text.charAt(i));
      if (!blank && !inWord) {
        words++;
      }
      inWord = !blank;
    }
    return words;
  }
}
