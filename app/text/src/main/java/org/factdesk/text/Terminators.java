package org.factdesk.text;

/** Signs that end sentences, and the quotation marks and brackets that stand around them. */
final class Terminators {
  private static final String NARROW = ".!?…؟۔।։";
  private static final String WIDE = "。！？｡";
  private static final String CLOSERS = "\"'”’»›)]」』）";
  private static final String OPENERS = "\"'“‘„«‹([「『（¿¡";

  private Terminators() {}

  static boolean isTerminator(char c) {
    return NARROW.indexOf(c) >= 0 || WIDE.indexOf(c) >= 0;
  }

  /** A sign of a script that puts no space after it. */
  static boolean isWide(char c) {
    return WIDE.indexOf(c) >= 0;
  }

  static boolean isOpener(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  /** The end of the signs that follow the terminator at once, closing quotation marks included. */
  static int endOfRun(CharSequence text, int from, int limit) {
    int i = from + 1;
    while (i < limit && (isTerminator(text.charAt(i)) || CLOSERS.indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }
}
