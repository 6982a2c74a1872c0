package org.factdesk.formats;

import java.lang.Character.UnicodeScript;

/** Words of others among sentences of ours. */
public final class Sentence {
  private static final String CLOSING = ")]}\"'’”»%";

  private Sentence() {}

  /** The words with a full stop at the end, where they are in a script that has it and lack one. */
  public static String of(String words) {
    String sentence = words.strip();
    if (sentence.isEmpty()) {
      return sentence;
    }
    int last = sentence.codePointBefore(sentence.length());
    return CLOSING.indexOf(last) >= 0 && !stopsInside(sentence) || isWord(last)
        ? sentence + '.'
        : sentence;
  }

  /** Such as {@code “this is false.”}. */
  private static boolean stopsInside(String sentence) {
    int end = sentence.length() - 1;
    return end > 0 && ".!?…".indexOf(sentence.codePointBefore(end)) >= 0;
  }

  private static boolean isWord(int codePoint) {
    return switch (UnicodeScript.of(codePoint)) {
      case LATIN, GREEK, CYRILLIC, COMMON -> Character.isLetterOrDigit(codePoint);
      default -> false;
    };
  }
}
