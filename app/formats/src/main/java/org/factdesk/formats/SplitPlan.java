package org.factdesk.formats;

import java.util.List;

/**
 * How a dataset is to be split. The same plan and articles give the same parts, on every machine.
 *
 * @param seed decides which of equally fitting articles go where
 * @param corrections what a person thinks of the groups
 */
public record SplitPlan(
    SplitShares shares, long seed, GroupBy groupBy, List<Correction> corrections) {
  public SplitPlan {
    corrections = List.copyOf(corrections);
  }

  /** Without corrections. */
  public SplitPlan(SplitShares shares, long seed, GroupBy groupBy) {
    this(shares, seed, groupBy, List.of());
  }

  /** With these corrections in place of all others. */
  public SplitPlan with(List<Correction> value) {
    return new SplitPlan(shares, seed, groupBy, value);
  }

  /**
   * What a person says of some articles.
   *
   * @param together they belong into one part; else nothing ties them to each other, so that each
   *     may go into another part, unless they are near-copies, which stay together
   * @param articles ids; those that the dataset does not have are passed over
   */
  public record Correction(boolean together, List<String> articles) {
    public Correction {
      articles = List.copyOf(articles);
    }
  }
}
