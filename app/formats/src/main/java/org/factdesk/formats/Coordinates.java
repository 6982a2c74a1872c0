package org.factdesk.formats;

/**
 * Places in a text counted so that two readings of it can be compared: in code points, or, where a
 * format does not keep white space, in characters that are not blank.
 */
final class Coordinates {
  private final int[] before;

  private Coordinates(String text, boolean blanksCount) {
    before = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int size = Character.charCount(codePoint);
      before[i] = count;
      before[i + size - 1] = count;
      if (blanksCount || !isBlank(codePoint)) {
        count++;
      }
      i += size;
    }
    before[text.length()] = count;
  }

  static Coordinates of(String text, boolean blanksCount) {
    return new Coordinates(text, blanksCount);
  }

  Range of(int begin, int end) {
    return new Range(before[begin], before[end]);
  }

  /** Whether it is white space, or nothing to see at all. */
  static boolean isBlank(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || type == Character.CONTROL
        || type == Character.FORMAT;
  }

  /** The text without its blanks. */
  static String withoutBlanks(String text) {
    StringBuilder dense = new StringBuilder(text.length());
    text.codePoints().filter(one -> !isBlank(one)).forEach(dense::appendCodePoint);
    return dense.toString();
  }
}
