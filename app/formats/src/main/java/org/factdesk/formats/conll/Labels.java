package org.factdesk.formats.conll;

/** Labels of tags: a layer, and the value of one feature where that is wished. */
final class Labels {
  static final char BETWEEN = ':';

  private Labels() {}

  /** The layer without what would end a column or a label: that becomes {@code %XX}. */
  static String layer(String layer) {
    StringBuilder label = new StringBuilder();
    layer
        .codePoints()
        .forEach(
            one -> {
              if (breaks(one) || one == '%' || one == BETWEEN) {
                label.append('%').append(Integer.toHexString(one)).append('%');
              } else {
                label.appendCodePoint(one);
              }
            });
    return label.toString();
  }

  /** The inverse of {@link #layer}; labels of others stay as they are. */
  static String plain(String label) {
    StringBuilder layer = new StringBuilder();
    int at = 0;
    while (at < label.length()) {
      int end = label.charAt(at) == '%' ? label.indexOf('%', at + 1) : -1;
      int codePoint = end < 0 ? -1 : hex(label, at + 1, end);
      if (codePoint >= 0) {
        layer.appendCodePoint(codePoint);
        at = end + 1;
      } else {
        layer.append(label.charAt(at++));
      }
    }
    return layer.toString();
  }

  /** Negative where it stands for nothing that would be written so. */
  private static int hex(String label, int from, int to) {
    if (to - from < 1 || to - from > 5) {
      return -1;
    }
    int codePoint = 0;
    for (int i = from; i < to; i++) {
      int digit = Character.digit(label.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      codePoint = codePoint * 16 + digit;
    }
    return breaks(codePoint) || codePoint == '%' || codePoint == BETWEEN ? codePoint : -1;
  }

  /** The value with an underline in place of what would end a column. */
  static String value(String value) {
    StringBuilder plain = new StringBuilder();
    value.codePoints().forEach(one -> plain.appendCodePoint(breaks(one) ? '_' : one));
    return plain.toString();
  }

  private static boolean breaks(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.getType(codePoint) == Character.CONTROL;
  }
}
