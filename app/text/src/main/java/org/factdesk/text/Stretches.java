package org.factdesk.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.factdesk.model.Span;

/** The stretches of a text around some of its steps, see {@link PairBlock#STEPS}. Pure. */
final class Stretches {
  private Stretches() {}

  /**
   * In order, none touching another.
   *
   * @param reach how far they go beyond their steps, in UTF-16 units
   */
  static List<Span> around(BitSet steps, int length, int reach) {
    List<Span> stretches = new ArrayList<>();
    for (int step = steps.nextSetBit(0); step >= 0; step = steps.nextSetBit(step + 1)) {
      int begin = Math.max(0, offset(step, length) - reach);
      int end = Math.min(length, offset(step + 1, length) + 1 + reach);
      int last = stretches.size() - 1;
      if (last >= 0 && begin <= stretches.get(last).end()) {
        stretches.set(last, new Span(stretches.get(last).begin(), end));
      } else if (begin < end) {
        stretches.add(new Span(begin, end));
      }
    }
    return stretches;
  }

  private static int offset(int step, int length) {
    return (int) ((long) step * length / PairBlock.STEPS);
  }
}
