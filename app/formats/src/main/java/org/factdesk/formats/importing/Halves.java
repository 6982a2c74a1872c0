package org.factdesk.formats.importing;

/** Text that UTF-8 can hold. */
final class Halves {
  private Halves() {}

  /** The same text, each half of a surrogate pair without its other half replaced one for one. */
  static String whole(String text) {
    StringBuilder changed = null;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isSurrogate(text.charAt(i))) {
        continue;
      }
      if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        i++;
        continue;
      }
      changed = changed == null ? new StringBuilder(text) : changed;
      changed.setCharAt(i, '\uFFFD');
    }
    return changed == null ? text : changed.toString();
  }
}
