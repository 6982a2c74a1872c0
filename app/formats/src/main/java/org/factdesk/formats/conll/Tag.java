package org.factdesk.formats.conll;

/**
 * A tag as read.
 *
 * @param letter one of {@code BIELSU}; O outside of marks, ? where it is no tag
 * @param label empty outside of marks
 */
record Tag(char letter, String label) {
  static final Tag OUTSIDE = new Tag('O', "");
  private static final Tag NONE = new Tag('?', "");

  /** The label of marks in files that have letters alone. */
  private static final String NAMELESS = "mark";

  /**
   * Reads a tag; M is another name for I.
   *
   * @param bare whether labels stand without a letter before them
   */
  static Tag of(String cell, boolean bare) {
    if (cell.equals("O")) {
      return OUTSIDE;
    }
    if (bare) {
      return cell.isEmpty() || cell.equals("_") ? NONE : new Tag('I', cell);
    }
    if (cell.equals("B") || cell.equals("I")) {
      return new Tag(cell.charAt(0), NAMELESS);
    }
    boolean sound =
        cell.length() > 2
            && (cell.charAt(1) == '-' || cell.charAt(1) == '_')
            && "BIMELSU".indexOf(cell.charAt(0)) >= 0;
    char letter = sound ? cell.charAt(0) : '?';
    return sound ? new Tag(letter == 'M' ? 'I' : letter, cell.substring(2)) : NONE;
  }

  static boolean isTag(String cell) {
    return of(cell, false) != NONE;
  }

  /** Whether its word is in a mark. */
  boolean isMark() {
    return !label.isEmpty();
  }
}
