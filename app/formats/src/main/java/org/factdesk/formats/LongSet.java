package org.factdesk.formats;

import java.util.Arrays;

/** Which annotations there are, in eight bytes each and some room: by a hash of their names. */
final class LongSet {
  private long[] slots = new long[1 << 10];
  private int size;

  /** A hash of 64 bits; that two of a million names have the same is one chance in 10^7. */
  static long hash(String article, String annotation) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < article.length(); i++) {
      hash = (hash ^ article.charAt(i)) * 0x9E3779B97F4A7C15L;
    }
    hash = (hash ^ 0x10000) * 0x9E3779B97F4A7C15L;
    for (int i = 0; i < annotation.length(); i++) {
      hash = Long.rotateLeft(hash ^ annotation.charAt(i), 23) * 0x9E3779B97F4A7C15L;
    }
    hash = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
    return hash == 0 ? 1 : hash;
  }

  void add(long value) {
    if (size * 2 >= slots.length) {
      long[] old = slots;
      slots = new long[old.length * 2];
      Arrays.stream(old).filter(one -> one != 0).forEach(one -> slots[slot(one)] = one);
    }
    int slot = slot(value);
    if (slots[slot] == 0) {
      slots[slot] = value;
      size++;
    }
  }

  boolean isEmpty() {
    return size == 0;
  }

  boolean contains(long value) {
    return slots[slot(value)] == value;
  }

  private int slot(long value) {
    int slot = (int) (value ^ (value >>> 29)) & (slots.length - 1);
    while (slots[slot] != 0 && slots[slot] != value) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
