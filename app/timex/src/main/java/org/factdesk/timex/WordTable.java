package org.factdesk.timex;

import org.jspecify.annotations.Nullable;

/**
 * What some English words mean, found by their keys. Most words of a text are not in the table, and
 * that takes one look at a few hundred bytes. Immutable once filled.
 *
 * <p>A word's key is the hash code of its letters in lower case. Among English words of up to six
 * letters no two have the same one; a longer word has that of a word in the table once in some ten
 * million times. To compare letters as well would cost more time than anything else here.
 */
final class WordTable<T> {
  private static final int SLOTS = 4096;

  /** One bit a slot: whether a word is there. */
  private final long[] taken = new long[SLOTS / 64];

  private final int[] keys = new int[SLOTS];
  private final Object[] meanings = new Object[SLOTS];

  /**
   * Adds a word.
   *
   * @param word lower case
   * @throws IllegalArgumentException naming the word, where it is there already
   */
  void put(String word, T meaning) {
    if (find(word.hashCode()) != null) {
      throw new IllegalArgumentException("twice in one table: " + word);
    }
    int slot = slot(word.hashCode());
    while (isTaken(slot)) {
      slot = (slot + 1) % SLOTS;
    }
    taken[slot >> 6] |= 1L << slot;
    keys[slot] = word.hashCode();
    meanings[slot] = meaning;
  }

  /** The key of a word with one more letter. */
  static int key(int before, char letter) {
    return before * 31 + (letter | 0x20);
  }

  /** What the word means; null if it is not here. */
  @SuppressWarnings("unchecked") // put accepts nothing else
  @Nullable T find(int key) {
    int slot = slot(key);
    while (isTaken(slot)) {
      if (keys[slot] == key) {
        return (T) meanings[slot];
      }
      slot = (slot + 1) % SLOTS;
    }
    return null;
  }

  private boolean isTaken(int slot) {
    return (taken[slot >> 6] >>> slot & 1) != 0;
  }

  private static int slot(int key) {
    return (key ^ (key >>> 15)) & (SLOTS - 1);
  }
}
