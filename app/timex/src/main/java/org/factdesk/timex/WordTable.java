package org.factdesk.timex;

import org.jspecify.annotations.Nullable;

/**
 * What some English words mean, found by their letters in a text without making a string. Most
 * words of a text are not in the table, and that takes one look at a few hundred bytes. Immutable
 * once filled.
 */
final class WordTable<T> {
  private static final int SLOTS = 4096;

  /** One bit a slot: whether a word is there. */
  private final long[] taken = new long[SLOTS / 64];

  private final String[] words = new String[SLOTS];
  private final Object[] meanings = new Object[SLOTS];

  /**
   * Adds a word.
   *
   * @param word lower case
   * @throws IllegalArgumentException naming the word, where it is there already
   */
  void put(String word, T meaning) {
    int slot = slot(word.hashCode());
    while (isTaken(slot)) {
      if (word.equals(words[slot])) {
        throw new IllegalArgumentException("twice in one table: " + word);
      }
      slot = (slot + 1) % SLOTS;
    }
    taken[slot >> 6] |= 1L << slot;
    words[slot] = word;
    meanings[slot] = meaning;
  }

  /**
   * The hash of a word with one more letter; case does not matter. For English letters it comes to
   * {@link String#hashCode} of the word in lower case.
   */
  static int hash(int before, char letter) {
    return before * 31 + (letter | 0x20);
  }

  /** What the word at begin..end means, by its {@link #hash}; null if nothing. */
  @SuppressWarnings("unchecked") // put accepts nothing else
  @Nullable T find(String text, int begin, int end, int hash) {
    int slot = slot(hash);
    while (isTaken(slot)) {
      if (same(words[slot], text, begin, end)) {
        return (T) meanings[slot];
      }
      slot = (slot + 1) % SLOTS;
    }
    return null;
  }

  private boolean isTaken(int slot) {
    return (taken[slot >> 6] >>> slot & 1) != 0;
  }

  private static boolean same(String word, String text, int begin, int end) {
    if (word.length() != end - begin) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != (text.charAt(begin + i) | 0x20)) {
        return false;
      }
    }
    return true;
  }

  private static int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (SLOTS - 1);
  }
}
