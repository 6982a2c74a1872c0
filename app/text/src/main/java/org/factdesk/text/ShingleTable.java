package org.factdesk.text;

/**
 * For each shingle of a set of passages the first few passages that hold it, by open addressing.
 */
final class ShingleTable {
  /** How many passages are kept for one shingle. */
  static final int MOST_HOLDERS = 4;

  private final long[] hashes;

  /** How many holders each slot has; 0 for an empty slot. */
  private final byte[] counts;

  private final int[] holders;
  private final int mask;

  /**
   * @param entries at most so many different shingles come
   */
  ShingleTable(int entries) {
    int capacity = Integer.highestOneBit(Math.max(8, entries)) * 4;
    this.hashes = new long[capacity];
    this.counts = new byte[capacity];
    this.holders = new int[capacity * MOST_HOLDERS];
    this.mask = capacity - 1;
  }

  /** The slot of a shingle, which may be empty. */
  int slot(long hash) {
    int slot = (int) (hash >>> 32) & mask;
    while (counts[slot] > 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  int holders(int slot) {
    return counts[slot];
  }

  int holder(int slot, int index) {
    return holders[slot * MOST_HOLDERS + index];
  }

  /** Adds a passage to a slot that {@link #slot} gave for this shingle, if there is room. */
  void add(int slot, long hash, int passage) {
    if (counts[slot] < MOST_HOLDERS) {
      hashes[slot] = hash;
      holders[slot * MOST_HOLDERS + counts[slot]++] = passage;
    }
  }
}
