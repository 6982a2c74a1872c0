package org.factdesk.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Picks, of stretches found in two texts, those that stand in the same order in both. */
final class Chain {
  private Chain() {}

  /**
   * The ordered blocks with the most units together.
   *
   * @param blocks by their place in the old text
   */
  static List<Block> heaviest(List<Block> blocks) {
    int count = blocks.size();
    int[] places = blocks.stream().mapToInt(Block::now).sorted().distinct().toArray();
    long[] weights = new long[count];
    int[] previous = new int[count];
    int[] best = new int[places.length + 1];
    Arrays.fill(best, -1);
    for (int i = 0; i < count; i++) {
      int rank = Arrays.binarySearch(places, blocks.get(i).now());
      previous[i] = -1;
      for (int at = rank; at > 0; at -= at & -at) {
        if (best[at] >= 0 && (previous[i] < 0 || weights[best[at]] > weights[previous[i]])) {
          previous[i] = best[at];
        }
      }
      weights[i] = blocks.get(i).length() + (previous[i] < 0 ? 0 : weights[previous[i]]);
      for (int at = rank + 1; at < best.length; at += at & -at) {
        if (best[at] < 0 || weights[i] > weights[best[at]]) {
          best[at] = i;
        }
      }
    }
    return backwards(blocks, weights, previous);
  }

  private static List<Block> backwards(List<Block> blocks, long[] weights, int[] previous) {
    int last = -1;
    for (int i = 0; i < weights.length; i++) {
      last = last < 0 || weights[i] > weights[last] ? i : last;
    }
    List<Block> chain = new ArrayList<>();
    for (int i = last; i >= 0; i = previous[i]) {
      chain.add(blocks.get(i));
    }
    Collections.reverse(chain);
    return chain;
  }
}
