package org.factdesk.cli;

/** Foreign words as a terminal may have them: nothing in them steers it. */
final class Plain {
  private Plain() {}

  /** On one line; control characters and overrides of the direction of writing show as a sign. */
  static String line(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    words
        .replaceAll("[\\r\\n\\u000B\\f\\u0085\\u2028\\u2029\\t]+", " ")
        .codePoints()
        .forEach(point -> plain.appendCodePoint(steers(point) ? 0xFFFD : point));
    return plain.toString();
  }

  private static boolean steers(int point) {
    return Character.isISOControl(point)
        || Character.getType(point) == Character.SURROGATE
        || point >= 0x202A && point <= 0x202E
        || point >= 0x2066 && point <= 0x2069;
  }
}
