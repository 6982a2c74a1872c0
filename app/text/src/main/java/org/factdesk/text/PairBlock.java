package org.factdesk.text;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which of at most {@value #ARTICLES} articles hold which pairs of words, and about where. The
 * pairs are known by a bucket and a sign, 28 bits of their hash: one article in some hundred
 * thousands seems to hold a pair that it does not hold. While it grows it takes 8 bytes a pair,
 * packed 4.
 *
 * <p>For one thread while it grows, for any once it is packed.
 */
final class PairBlock {
  static final int ARTICLES = 1 << 13;

  private static final int STEP_BITS = 8;

  /** Into so many steps the length of an article is divided. */
  static final int STEPS = 1 << STEP_BITS;

  /** A pair that so many articles hold tells none of them from the others. */
  static final int COMMON = ARTICLES / 16;

  private static final int BUCKET_BITS = 17;
  private static final int BUCKETS = 1 << BUCKET_BITS;
  private static final int SIGN_BITS = 11;
  private static final int SIGNS = 1 << SIGN_BITS;
  private static final int ARTICLE_SHIFT = SIGN_BITS + STEP_BITS;
  private static final int NONE = -1;

  /** The latest entry of each bucket; once it is packed, the first. */
  private int[] buckets = new int[BUCKETS + 1];

  /** Article, sign and step of each pair, from the highest bits to the lowest. */
  private int[] entries = new int[1 << 12];

  /** The entry before in the same bucket; none once it is packed. */
  private int[] before = new int[1 << 12];

  private int size;
  private boolean packed;

  PairBlock() {
    Arrays.fill(buckets, NONE);
  }

  /**
   * Notes that an article holds the pair.
   *
   * @param article no lower than the one before
   * @param step from 0 at its begin to {@link #STEPS} at its end
   */
  void add(int article, int pair, int step) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, size + size / 2);
      before = Arrays.copyOf(before, entries.length);
    }
    int bucket = bucket(pair);
    entries[size] = (article * SIGNS + sign(pair)) * STEPS + step;
    before[size] = buckets[bucket];
    buckets[bucket] = size++;
  }

  /**
   * Puts the entries of each bucket side by side, without those of pairs that are too common.
   * Nothing is added afterwards.
   */
  void pack() {
    int[] firsts = new int[BUCKETS + 1];
    int[] sorted = new int[size];
    int[] counts = new int[SIGNS];
    int next = 0;
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      firsts[bucket] = next;
      for (int i = buckets[bucket]; i != NONE; i = before[i]) {
        counts[signOf(entries[i])]++;
      }
      for (int i = buckets[bucket]; i != NONE; i = before[i]) {
        if (counts[signOf(entries[i])] < COMMON) {
          sorted[next++] = entries[i];
        }
      }
      for (int i = buckets[bucket]; i != NONE; i = before[i]) {
        counts[signOf(entries[i])] = 0;
      }
    }
    firsts[BUCKETS] = next;
    buckets = firsts;
    entries = Arrays.copyOf(sorted, next);
    before = new int[0];
    packed = true;
  }

  /** Writes the articles that hold the pair into the room, as many as fit; gives how many. */
  int holders(int pair, int[] room) {
    int sign = sign(pair);
    int found = 0;
    int end = end(pair);
    for (int i = first(pair); i != end && found < room.length; i = next(i)) {
      int article = entries[i] >>> ARTICLE_SHIFT;
      boolean again = found > 0 && room[found - 1] == article;
      if (signOf(entries[i]) == sign && !again) {
        room[found++] = article;
      }
    }
    return found;
  }

  /** Adds the steps at which the article holds the pair. */
  void steps(int article, int pair, BitSet steps) {
    int wanted = article * SIGNS + sign(pair);
    int end = end(pair);
    for (int i = first(pair); i != end; i = next(i)) {
      if (entries[i] >>> STEP_BITS == wanted) {
        steps.set(entries[i] & STEPS - 1);
      }
    }
  }

  private int first(int pair) {
    return buckets[bucket(pair)];
  }

  private int next(int entry) {
    return packed ? entry + 1 : before[entry];
  }

  private int end(int pair) {
    return packed ? buckets[bucket(pair) + 1] : NONE;
  }

  private static int bucket(int pair) {
    return pair >>> Integer.SIZE - BUCKET_BITS;
  }

  private static int sign(int pair) {
    return pair & SIGNS - 1;
  }

  private static int signOf(int entry) {
    return entry >>> STEP_BITS & SIGNS - 1;
  }
}
