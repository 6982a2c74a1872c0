package org.factdesk.timex;

/** The line of a text around an offset, its end excluded. */
record Line(String text, int begin, int end) {
  /** Lines longer than this are cut around the offset, so that a huge line costs nothing. */
  private static final int REACH = 400;

  static Line around(String text, int offset) {
    int begin = offset;
    while (begin > 0 && offset - begin < REACH && text.charAt(begin - 1) != '\n') {
      begin--;
    }
    int end = offset;
    while (end < text.length() && end - offset < REACH && text.charAt(end) != '\n') {
      end++;
    }
    return new Line(text, begin, end);
  }

  /** The words of the line before the offset. */
  String before(int offset) {
    return text.substring(begin, offset).strip();
  }

  /** The words of the line from the offset on; none where it lies behind the line. */
  String after(int offset) {
    return offset >= end ? "" : text.substring(offset, end).strip();
  }

  boolean isWhole() {
    return (begin == 0 || text.charAt(begin - 1) == '\n')
        && (end == text.length() || text.charAt(end) == '\n');
  }
}
