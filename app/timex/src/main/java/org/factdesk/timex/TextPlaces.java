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
