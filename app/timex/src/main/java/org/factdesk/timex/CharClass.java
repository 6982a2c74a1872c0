package org.factdesk.timex;

/** What a character is when a text is cut into tokens; letters are the classes from LETTER on. */
final class CharClass {
  static final byte SPACE = 0;
  static final byte SIGN = 1;
  static final byte DIGIT = 2;
  static final byte LETTER = 3;
  static final byte LOWER = 4;
  static final byte UPPER = 5;

  private static final byte[] ASCII = new byte[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = compute(c);
    }
  }

  private CharClass() {}

  static byte of(char c) {
    return c < ASCII.length ? ASCII[c] : compute(c);
  }

  private static byte compute(char c) {
    if (Character.isWhitespace(c) || c == '\u00a0') {
      return SPACE;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    if (!Character.isLetter(c)) {
      return SIGN;
    }
    return Character.isUpperCase(c) ? UPPER : Character.isLowerCase(c) ? LOWER : LETTER;
  }
}
