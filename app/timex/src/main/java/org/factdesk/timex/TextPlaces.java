package org.factdesk.timex;

/** Where words stand in a sentence, told by signs and line ends alone. */
final class TextPlaces {
  /** So many UTF-16 units of "In", "On the", "By late" may stand before what opens a sentence. */
  private static final int OPENING = 16;

  private TextPlaces() {}

  /** Whether the offset is at the beginning of a sentence or line but for a word or two. */
  static boolean leadsSentence(String text, int offset) {
    int stop = Math.max(0, offset - OPENING);
    for (int at = offset - 1; at >= stop; at--) {
      if (isEnd(text, at)) {
        return true;
      }
    }
    return stop == 0;
  }

  /** Whether a sentence or a line ends between the offsets. */
  static boolean endsSentence(String text, int from, int to) {
    for (int at = Math.max(0, from - 1); at < to; at++) {
      if (isEnd(text, at)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether one of the words stands before the offset, with an "on" or "in" between them or not.
   */
  static boolean followsWord(String text, int offset, String... words) {
    int end = wordEnd(text, offset);
    if (end >= 2 && (text.startsWith("on", end - 2) || text.startsWith("in", end - 2))) {
      end = wordEnd(text, end - 2);
    }
    for (String word : words) {
      int begin = end - word.length();
      if (begin >= 0 && text.startsWith(word, begin)) {
        return true;
      }
    }
    return false;
  }

  private static int wordEnd(String text, int offset) {
    int end = offset;
    while (end > 0 && text.charAt(end - 1) == ' ' && offset - end < 3) {
      end--;
    }
    return end;
  }

  /** A line end, or a full stop behind a word of more than two letters and before a space. */
  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    if (c == '\n') {
      return true;
    }
    boolean stop = c == '.' || c == '!' || c == '?';
    return stop
        && at + 1 < text.length()
        && Character.isWhitespace(text.charAt(at + 1))
        && at >= 3
        && !Character.isUpperCase(text.charAt(at - 1))
        && !Character.isWhitespace(text.charAt(at - 2));
  }
}
