package org.factdesk.formats;

/** Finds halves of characters outside the Basic Multilingual Plane in the escapes of JSON. */
final class Halves {
  private static final String REPLACEMENT = "\\uFFFD";
  private static final int LENGTH = 6;

  private Halves() {}

  /** The JSON with each escaped half that stands alone replaced by an escaped U+FFFD. */
  static String replaced(String json) {
    int first = json.indexOf("\\u");
    if (first < 0) {
      return json;
    }
    StringBuilder sound = new StringBuilder(json.length());
    int copied = 0;
    int i = json.indexOf('\\');
    while (i >= 0 && i + 1 < json.length()) {
      int unit = unit(json, i);
      int size = unit < 0 ? 2 : LENGTH;
      if (unit >= 0xD800 && unit <= 0xDFFF) {
        int next = unit(json, i + LENGTH);
        if (unit < 0xDC00 && next >= 0xDC00 && next <= 0xDFFF) {
          size = 2 * LENGTH;
        } else {
          sound.append(json, copied, i).append(REPLACEMENT);
          copied = i + LENGTH;
        }
      }
      i = json.indexOf('\\', i + size);
    }
    return copied == 0 ? json : sound.append(json, copied, json.length()).toString();
  }

  /** The unit that an escape here stands for; -1 where there is none. */
  private static int unit(String json, int at) {
    if (at + LENGTH > json.length() || json.charAt(at) != '\\' || json.charAt(at + 1) != 'u') {
      return -1;
    }
    int unit = 0;
    for (int i = at + 2; i < at + LENGTH; i++) {
      int digit = Character.digit(json.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      unit = unit << 4 | digit;
    }
    return unit;
  }
}
