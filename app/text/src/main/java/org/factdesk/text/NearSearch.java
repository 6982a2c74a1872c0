package org.factdesk.text;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/**
 * One walk through all sketches, in order, that measures each against the earlier ones that are
 * like it. Sketches of the same kin are not compared; as whole chains of one kin are passed over at
 * once, thousands of texts that are all near-copies of each other take no quadratic time.
 */
final class NearSearch {
  private final Bands bands;
  private final double least;
  private final int fewest;
  private final IntUnaryOperator kin;
  private final Found found;
  private final IntFunction<long[]> sets;

  /** By sketch, the one that it was last considered for. */
  private final int[] seen;

  /** By sketch, the bands (as bits) in which all that follows in its chain is of its kin. */
  private final long[] pure;

  /** Takes what is found. */
  interface Found {
    void pair(int earlier, int later, double jaccard);
  }

  /**
   * @param sets the runs of words by number of the sketch
   * @param kin may only unite kins, never part them, while the walk goes on
   */
  NearSearch(
      Bands bands, double least, IntFunction<long[]> sets, IntUnaryOperator kin, Found found) {
    this.bands = bands;
    this.least = least;
    this.fewest = Sketch.fewestAgreements(least);
    this.sets = new RememberedSets(sets, bands.size());
    this.kin = kin;
    this.found = found;
    this.seen = new int[bands.size()];
    this.pure = new long[bands.size()];
    Arrays.fill(seen, Bands.NONE);
  }

  /** Measures a sketch against all earlier ones; every number once, from 0. */
  void look(int number) {
    short[] sketch = bands.sketch(number);
    for (int band = 0; band < Bands.COUNT; band++) {
      int other = bands.earlier(number, band);
      while (other != Bands.NONE && !isPure(other, band, number)) {
        if (seen[other] != number && bands.agree(sketch, other, band)) {
          seen[other] = number;
          measure(number, sketch, other);
        }
        other = bands.earlier(other, band);
      }
    }
    for (int band = 0; band < Bands.COUNT; band++) {
      int other = bands.earlier(number, band);
      if (other == Bands.NONE || isPure(other, band, number)) {
        pure[number] |= 1L << band;
      }
    }
  }

  private boolean isPure(int other, int band, int number) {
    return (pure[other] & 1L << band) != 0 && kin.applyAsInt(other) == kin.applyAsInt(number);
  }

  private void measure(int number, short[] sketch, int other) {
    if (kin.applyAsInt(other) != kin.applyAsInt(number)
        && bands.agreements(sketch, other) >= fewest) {
      double jaccard = WordShingles.jaccard(sets.apply(number), sets.apply(other), least);
      if (jaccard >= least) {
        found.pair(other, number, jaccard);
      }
    }
  }
}
