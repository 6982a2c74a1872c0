package org.factdesk.desktop.marking;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;

/**
 * How a text matches what was typed: each typed word begins a word of the text, or is in it, or its
 * letters come in it one after another.
 *
 * @param score the lower the better
 * @param letters the indices of the text that were typed
 */
record Fuzzy(int score, BitSet letters) {
  private static final int BEGINS_WORD = 0;
  private static final int INSIDE = 100;
  private static final int SCATTERED = 1000;

  /** Empty where the text does not match; the empty string matches everything alike. */
  static Optional<Fuzzy> match(String text, String typed) {
    String lower = lower(text);
    int score = 0;
    BitSet letters = new BitSet();
    for (String part : Arrays.asList(lower(typed).strip().split("\\s+"))) {
      Optional<Fuzzy> one = part.isEmpty() ? Optional.empty() : matchPart(lower, part);
      if (one.isEmpty() && !part.isEmpty()) {
        return Optional.empty();
      }
      score += one.map(Fuzzy::score).orElse(0);
      one.ifPresent(found -> letters.or(found.letters));
    }
    return Optional.of(new Fuzzy(score, letters));
  }

  private static Optional<Fuzzy> matchPart(String text, String part) {
    int inside = text.indexOf(part);
    for (int at = inside; at >= 0; at = text.indexOf(part, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
        return Optional.of(new Fuzzy(BEGINS_WORD + Math.min(at, 99), range(at, part.length())));
      }
    }
    return inside >= 0
        ? Optional.of(new Fuzzy(INSIDE + Math.min(inside, 99), range(inside, part.length())))
        : scattered(text, part);
  }

  /** The letters one after another, the first of them at the begin of a word. */
  private static Optional<Fuzzy> scattered(String text, String part) {
    BitSet letters = new BitSet();
    int at = -1;
    int first = -1;
    for (int i = 0; i < part.length(); i++) {
      at = text.indexOf(part.charAt(i), at + 1);
      while (i == 0 && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
        at = text.indexOf(part.charAt(i), at + 1);
      }
      if (at < 0) {
        return Optional.empty();
      }
      first = i == 0 ? at : first;
      letters.set(at);
    }
    return Optional.of(new Fuzzy(SCATTERED + at - first, letters));
  }

  private static BitSet range(int from, int length) {
    BitSet letters = new BitSet();
    letters.set(from, from + length);
    return letters;
  }

  /** Lower case letter by letter, so that indices stay. */
  private static String lower(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.length() == text.length() ? lower : text;
  }
}
