package org.factdesk.store;

/** Text that UTF-8 can hold. */
final class Surrogates {
  private Surrogates() {}

  /** The same text, each half of a surrogate pair without its other half replaced one for one. */
  static String whole(String text) {
    StringBuilder changed = null;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (!Character.isSurrogate(unit)) {
        continue;
      }
      if (i + 1 < text.length() && Character.isSurrogatePair(unit, text.charAt(i + 1))) {
        i++;
        continue;
      }
      changed = changed == null ? new StringBuilder(text) : changed;
      changed.setCharAt(i, '\uFFFD');
    }
    return changed == null ? text : changed.toString();
  }

  /** The same JSON, each half of a surrogate pair without its other half as an escape. */
  static String escaped(String json) {
    if (whole(json).equals(json)) {
      return json;
    }
    StringBuilder result = new StringBuilder(json.length() + 16);
    json.codePoints()
        .forEach(
            point -> {
              if (Character.getType(point) == Character.SURROGATE) {
                result.append("\\u").append(Integer.toHexString(point));
              } else {
                result.appendCodePoint(point);
              }
            });
    return result.toString();
  }
}
