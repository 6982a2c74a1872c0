package org.factdesk.text;

/**
 * How many of the pairs of a quotation each article of a block holds; a pair that few hold counts
 * for more. For one thread.
 */
final class PairScores {
  /** What a pair counts for that nobody holds, and one less for each doubling. */
  private static final int RARE = 14;

  private final int[] hits = new int[PairBlock.ARTICLES];
  private final int[] scores = new int[PairBlock.ARTICLES];
  private final int[] touched = new int[PairBlock.ARTICLES];
  private final int[] holders = new int[PairBlock.COMMON];

  /** Is told the articles that hold any, by their numbers in the block. */
  interface Taker {
    void take(int article, int score);
  }

  /** Counts for one block; tells of articles that hold at least the fewest pairs. */
  void take(PairBlock block, PlacedWords quotation, int fewest, Taker taker) {
    int seen = 0;
    for (int pair = 0; pair + 1 < quotation.count(); pair++) {
      int count = block.holders(quotation.pair(pair), holders);
      int weight = count == PairBlock.COMMON ? 0 : RARE - log2(count + 1);
      for (int i = 0; i < count && weight > 0; i++) {
        int article = holders[i];
        if (hits[article]++ == 0) {
          touched[seen++] = article;
        }
        scores[article] += weight;
      }
    }
    for (int i = 0; i < seen; i++) {
      int article = touched[i];
      if (hits[article] >= fewest) {
        taker.take(article, scores[article]);
      }
      hits[article] = 0;
      scores[article] = 0;
    }
  }

  private static int log2(int value) {
    return 31 - Integer.numberOfLeadingZeros(value);
  }
}
