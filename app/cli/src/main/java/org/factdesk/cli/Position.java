package org.factdesk.cli;

/**
 * A line and a column in a text, from 1; columns count code points. Lines end as editors end them:
 * with LF, CR or both.
 */
record Position(int line, int column) {

  /**
   * @param offset in UTF-16 units, 0 to the length of the text
   */
  static Position of(String text, int offset) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < offset; i++) {
      char here = text.charAt(i);
      boolean crBeforeLf = here == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (here == '\n' || (here == '\r' && !crBeforeLf)) {
        line++;
        start = i + 1;
      }
    }
    return new Position(line, text.codePointCount(start, offset) + 1);
  }

  /** Such as {@code 3:14}. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
