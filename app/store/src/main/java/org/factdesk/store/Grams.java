package org.factdesk.store;

import java.util.Arrays;

/** Where each row of so many units stands in a stretch of a text, if it does so only once. */
final class Grams {
  private static final long BASE = 0x100000001B3L;
  private static final int TWICE = -2;
  private static final int NONE = -1;

  private final char[] units;
  private final int size;
  private final long[] keys;
  private final int[] places;

  private Grams(char[] units, int from, int to, int size) {
    this.units = units;
    this.size = size;
    int room = Integer.highestOneBit(Math.max(8, to - from)) * 4;
    this.keys = new long[room];
    this.places = new int[room];
    Arrays.fill(places, NONE);
    hash(units, from, to, size, this::put);
  }

  /** What is done with the hash of each row. */
  interface Hashed {
    void take(long hash, int place);
  }

  static Grams of(char[] units, int from, int to, int size) {
    return new Grams(units, from, to, size);
  }

  /** Hashes each row of units without a break, from left to right. */
  static void hash(char[] units, int from, int to, int size, Hashed taker) {
    long highest = 1;
    for (int i = 1; i < size; i++) {
      highest *= BASE;
    }
    long hash = 0;
    int filled = 0;
    for (int i = from; i < to; i++) {
      if (units[i] == Remembered.BREAK) {
        filled = 0;
        hash = 0;
        continue;
      }
      if (filled == size) {
        hash -= highest * units[i - size];
        filled--;
      }
      hash = hash * BASE + units[i];
      if (++filled == size) {
        taker.take(hash, i - size + 1);
      }
    }
  }

  /** Where the row of another text stands in this one; -1 unless it does so exactly once. */
  int place(long hash, char[] others, int at) {
    int slot = slot(hash);
    while (places[slot] != NONE) {
      if (keys[slot] == hash) {
        int place = places[slot];
        return place >= 0 && same(others, at, place) ? place : NONE;
      }
      slot = (slot + 1) & (places.length - 1);
    }
    return NONE;
  }

  private boolean same(char[] others, int at, int place) {
    return Arrays.equals(others, at, at + size, units, place, place + size);
  }

  private void put(long hash, int place) {
    int slot = slot(hash);
    while (places[slot] != NONE && keys[slot] != hash) {
      slot = (slot + 1) & (places.length - 1);
    }
    keys[slot] = hash;
    places[slot] = places[slot] == NONE ? place : TWICE;
  }

  private int slot(long hash) {
    long mixed = hash * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (places.length - 1);
  }
}
