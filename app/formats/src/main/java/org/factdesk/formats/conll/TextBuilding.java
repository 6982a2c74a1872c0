package org.factdesk.formats.conll;

/**
 * Puts words together to a text: a blank between them, a line end between sentences; at their own
 * places where the file has them. Counts code points.
 */
final class TextBuilding {
  /** A longer gap is damage, not white space. */
  private static final int LONGEST_GAP = 100_000;

  private final StringBuilder text = new StringBuilder();
  private int length;
  private boolean placed = true;

  /**
   * Adds a word.
   *
   * @param at where the file says that it begins; negative where it does not
   * @return false where that cannot be; from then on places are not looked at
   */
  boolean add(String word, int at, boolean newSentence) {
    int gap = at - length;
    boolean possible = gap >= 0 && gap <= LONGEST_GAP;
    boolean wrong = placed && at >= 0 && !possible;
    placed &= possible;
    int blanks = placed ? gap : length == 0 ? 0 : 1;
    for (int i = 0; i < blanks; i++) {
      text.append(newSentence && i == 0 && length > 0 ? '\n' : ' ');
    }
    text.append(word);
    length += blanks + word.codePointCount(0, word.length());
    return !wrong;
  }

  /** Where the last word ends. */
  int length() {
    return length;
  }

  String text() {
    return text.toString();
  }
}
