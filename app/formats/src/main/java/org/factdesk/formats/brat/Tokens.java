package org.factdesk.formats.brat;

/** What brat takes for a name, a value and a note: plain forms of what may be anything. */
final class Tokens {
  private static final int LONGEST_VALUE = 60;

  private Tokens() {}

  /** A type: letters and digits of ASCII, hyphens and underlines, at least one. */
  static String type(String name) {
    StringBuilder type = new StringBuilder(name.length());
    name.codePoints().forEach(one -> type.appendCodePoint(isPlain(one) ? one : '_'));
    return type.length() == 0 ? "_" : type.toString();
  }

  /** A value of an attribute: letters and digits of any script, dots, hyphens and underlines. */
  static String value(String value) {
    StringBuilder token = new StringBuilder(value.length());
    value
        .codePoints()
        .limit(LONGEST_VALUE)
        .forEach(one -> token.appendCodePoint(isInValue(one) ? one : '_'));
    return token.length() == 0 ? "_" : token.toString();
  }

  private static boolean isPlain(int codePoint) {
    return codePoint < 0x80 && Character.isLetterOrDigit(codePoint)
        || codePoint == '-'
        || codePoint == '_';
  }

  private static boolean isInValue(int codePoint) {
    return isPlain(codePoint) || codePoint == '.' || Character.isLetterOrDigit(codePoint);
  }

  /** A note on one line, without blanks at its ends. */
  static String note(String note) {
    StringBuilder line = new StringBuilder(note.length());
    for (int i = 0; i < note.length(); i++) {
      char unit = note.charAt(i);
      line.append(unit == '\t' || endsLine(unit) ? ' ' : unit);
    }
    return line.toString().strip();
  }

  /** Whether some reader of text files, brat's among them, takes it for the end of a line. */
  static boolean endsLine(char unit) {
    return unit >= '\n' && unit <= '\r'
        || unit >= 0x1C && unit <= 0x1E
        || unit == 0x85
        || unit == 0x2028
        || unit == 0x2029;
  }
}
