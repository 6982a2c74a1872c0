package org.factdesk.desktop.palette;

import java.util.BitSet;
import java.util.Optional;

/**
 * Finds typed letters in a name: each goes on where the one before was, or begins a word, so that
 * {@code opfo} and {@code folder op} both find "Open folder". Pure.
 */
final class Fuzzy {
  private static final int LONGEST = 40;

  /** More than any better hit costs. */
  private static final int SCATTERED = 10_000;

  private final String name;
  private final String word;
  private final BitSet hopeless = new BitSet();
  private final BitSet at = new BitSet();

  private Fuzzy(String name, String word) {
    this.name = name;
    this.word = word;
  }

  /**
   * Where the letters are.
   *
   * @param cost the smaller, the better: pieces of words, and how far on the first one is
   */
  record Hit(int cost, BitSet at) {}

  /** Empty where a word that was typed is not in the name. */
  static Optional<Hit> in(String name, String typed) {
    BitSet all = new BitSet();
    int cost = 0;
    for (String word : typed.strip().split("\\s+")) {
      Fuzzy search = new Fuzzy(name, word.substring(0, Math.min(LONGEST, word.length())));
      if (!word.isEmpty() && !search.findsFrom(0, 0, false)) {
        return Optional.empty();
      }
      cost += search.cost();
      all.or(search.at);
    }
    return Optional.of(new Hit(cost, all));
  }

  /** As {@link #in}, where the letters may also stand anywhere, one after the other. */
  static Optional<Hit> scattered(String name, String typed) {
    BitSet at = new BitSet();
    int from = 0;
    for (char letter : typed.replaceAll("\\s", "").toCharArray()) {
      while (from < name.length() && !same(name.charAt(from), letter)) {
        from++;
      }
      if (from == name.length()) {
        return Optional.empty();
      }
      at.set(from++);
    }
    return Optional.of(new Hit(SCATTERED + from, at));
  }

  private int cost() {
    int pieces = 0;
    for (int i = at.nextSetBit(0); i >= 0; i = at.nextSetBit(i + 1)) {
      pieces += i == 0 || !at.get(i - 1) ? 1 : 0;
    }
    return 10 * pieces + Math.max(0, at.nextSetBit(0));
  }

  /** Whether the letters from {@code letter} on are in the name from {@code from} on. */
  private boolean findsFrom(int letter, int from, boolean goesOn) {
    if (letter == word.length()) {
      return true;
    }
    int state = (letter * (name.length() + 1) + from) * 2 + (goesOn ? 1 : 0);
    if (hopeless.get(state)) {
      return false;
    }
    for (int i = from; i < name.length(); i++) {
      boolean may = goesOn && i == from || beginsWord(i);
      if (may && same(name.charAt(i), word.charAt(letter)) && findsFrom(letter + 1, i + 1, true)) {
        at.set(i);
        return true;
      }
    }
    hopeless.set(state);
    return false;
  }

  private boolean beginsWord(int index) {
    return Character.isLetterOrDigit(name.charAt(index))
        && (index == 0 || !Character.isLetterOrDigit(name.charAt(index - 1)));
  }

  private static boolean same(char one, char other) {
    return Character.toLowerCase(one) == Character.toLowerCase(other);
  }
}
