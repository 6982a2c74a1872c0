package org.factdesk.text;

import java.util.Arrays;

/**
 * A set in {@value #BINS} numbers of 16 bits: two sets agree in each with the probability of their
 * Jaccard index. Every member is thrown into one bin, the smallest of each bin is kept; what is
 * left empty is filled by throwing again, and at last bin by bin, so that small sets are as exact
 * as large ones (fast similarity sketching: Dahlgaard, Knudsen and Thorup, FOCS 2017).
 *
 * <p>Pure functions, any thread.
 */
final class Sketch {
  static final int BINS = 128;

  private static final double FAINT = 0.5;
  private static final int BITS = 7;
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private Sketch() {}

  /**
   * The sketch of a set; all zeros for an empty one.
   *
   * @param hashes well mixed; in any order, more than once does not matter
   */
  static short[] of(long[] hashes) {
    long[] least = new long[BINS];
    Arrays.fill(least, Long.MAX_VALUE);
    short[] sketch = new short[BINS];
    boolean[] full = new boolean[BINS];
    int left = hashes.length == 0 ? 0 : BINS;
    for (int round = 0; left > 0; round++) {
      if (round < BINS) {
        throwAll(hashes, round, least, full);
      } else {
        throwInto(round - BINS, hashes, round, least, full);
      }
      for (int bin = 0; bin < BINS; bin++) {
        if (!full[bin] && least[bin] != Long.MAX_VALUE) {
          full[bin] = true;
          sketch[bin] = (short) least[bin];
          left--;
        }
      }
    }
    return sketch;
  }

  private static void throwAll(long[] hashes, int round, long[] least, boolean[] full) {
    // The hashes are mixed already: the upper bits of a product are as good as another hash.
    long factor = 2 * round * STEP + STEP;
    for (long hash : hashes) {
      long thrown = hash * factor;
      int bin = (int) (thrown >>> (Long.SIZE - BITS));
      long value = thrown << BITS >>> BITS;
      if (value < least[bin] && !full[bin]) {
        least[bin] = value;
      }
    }
  }

  private static void throwInto(int bin, long[] hashes, int round, long[] least, boolean[] full) {
    if (!full[bin]) {
      for (long hash : hashes) {
        least[bin] = Math.min(least[bin], Hashes.mix(hash + round * STEP) >>> BITS);
      }
    }
  }

  /**
   * In fewer bins than this two sets of that Jaccard index hardly ever agree: five standard
   * deviations below what is to be expected, which is once in three million pairs. Where a faint
   * likeness is looked for, three, once in seven hundred: chance likeness is near then, and would
   * have to be measured for nearly all pairs of articles that share some boilerplate.
   */
  static int fewestAgreements(double jaccard) {
    double expected = BINS * jaccard;
    double deviation = Math.sqrt(expected * (1 - jaccard));
    return (int) Math.max(0, Math.floor(expected - (jaccard >= FAINT ? 5 : 3) * deviation));
  }
}
