package org.factdesk.text;

/** Signs inside a word: the apostrophe of "weren’t", the hyphen of "de-escalate", "3.5", "U.S.". */
final class WordJoiners {
  private WordJoiners() {}

  /** Whether the sign at this offset belongs to a word that has begun before it. */
  static boolean joins(CharSequence text, int offset) {
    if (offset == 0) {
      return false;
    }
    char sign = text.charAt(offset);
    int before = Character.codePointBefore(text, offset);
    int after = offset + 1 < text.length() ? Character.codePointAt(text, offset + 1) : ' ';
    return switch (sign) {
      case '\'', '’' -> Words.isWordPart(before) && Character.isLetter(after);
      case '-', '‐', '‑' -> Words.isWordPart(before) && Words.isWordStart(after);
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      case ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
      case '.' -> dotJoins(text, offset, before, after);
      case '_' -> Words.isWordPart(before) && Words.isWordStart(after);
      default -> false;
    };
  }

  private static boolean dotJoins(CharSequence text, int offset, int before, int after) {
    if (Character.isDigit(before)) {
      return Character.isDigit(after);
    }
    if (!Character.isLetter(before)) {
      return false;
    }
    boolean single = isSingleLetter(text, offset);
    return Character.isLetter(after)
        ? single || Character.isLowerCase(after)
        : single
            && offset >= 3
            && text.charAt(offset - 2) == '.'
            && Character.isLetter(text.charAt(offset - 3));
  }

  private static boolean isSingleLetter(CharSequence text, int offset) {
    return offset < 2 || !Words.isWordPart(Character.codePointBefore(text, offset - 1));
  }
}
