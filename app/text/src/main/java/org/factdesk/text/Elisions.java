package org.factdesk.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that an apostrophe begins or ends without quoting anything. */
final class Elisions {
  /** Left of their first letters: "'em", "'til". */
  private static final Set<String> CLIPPED =
      Set.of("em", "til", "till", "tis", "twas", "cause", "n", "bout", "round", "cos", "neath");

  /** What stands behind an apostrophe that was torn off its word: "don’ t". */
  private static final Set<String> ENDINGS = Set.of("s", "t", "re", "ve", "ll", "d", "m");

  private static final Pattern YEARS = Pattern.compile("\\d0s|\\d\\d");

  private static final int LONGEST = 6;

  private Elisions() {}

  /** "em", "til", "90s". */
  static boolean isClipped(String word) {
    return CLIPPED.contains(word) || YEARS.matcher(word).matches();
  }

  /** Whether a lost ending of the word before stands here, a blank before it. */
  static boolean isEnding(CharSequence text, int from, int limit) {
    return from < limit
        && text.charAt(from) == ' '
        && ENDINGS.contains(wordAfter(text, from + 1, limit));
  }

  /** The word that begins here, in lower case; empty where none does. */
  static String wordAfter(CharSequence text, int from, int limit) {
    int to = from;
    while (to < limit && to - from < LONGEST && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.subSequence(Math.min(from, to), to).toString().toLowerCase(Locale.ROOT);
  }
}
