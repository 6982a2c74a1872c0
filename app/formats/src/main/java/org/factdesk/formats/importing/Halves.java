package org.factdesk.formats.importing;

import org.factdesk.formats.Trouble;

/** Text that UTF-8 can hold. */
final class Halves {
  private static final int LONGEST = 300;
  private static final String NOT_ON_A_LINE =
      "[\\s\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]+";

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

  /** Whether nothing has to be replaced. */
  @SuppressWarnings("ReferenceEquality") // the very same text is given back where it is whole
  static boolean areWhole(String text) {
    return whole(text) == text;
  }

  /** With a message and a place that fit on a line, whatever the file or its parser put there. */
  static Trouble onOneLine(Trouble trouble) {
    return new Trouble(
        line(trouble.file()), trouble.line(), line(trouble.message()), trouble.content());
  }

  private static String line(String text) {
    String line = whole(text).replaceAll(NOT_ON_A_LINE, " ").strip();
    return line.length() <= LONGEST ? line : whole(line.substring(0, LONGEST)) + "…";
  }
}
