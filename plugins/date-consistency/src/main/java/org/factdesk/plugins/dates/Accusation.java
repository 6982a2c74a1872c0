package org.factdesk.plugins.dates;

import java.util.Comparator;
import java.util.List;

/**
 * The charge that a date is wrong.
 *
 * @param blamed whose date is wrong
 * @param witnesses those who give another day for the same event, the most alike first
 * @param linked whether people have linked the claims of the blamed and the first witness
 * @param certainty 0 to 1
 */
record Accusation(Telling blamed, List<Telling> witnesses, boolean linked, double certainty) {
  private static final int STEPS = 50;

  /** The surest first; where all is equal, the less firm and then the later is the one to blame. */
  static final Comparator<Accusation> SUREST_FIRST =
      Comparator.comparingLong((Accusation a) -> -Math.round(a.certainty * STEPS))
          .thenComparing(a -> a.blamed.event().firmness())
          .thenComparing(a -> a.blamed.event().published(), Comparator.reverseOrder())
          .thenComparing(a -> a.blamed.mention.place(), Comparator.reverseOrder());

  Accusation {
    witnesses = List.copyOf(witnesses);
  }

  Telling witness() {
    return witnesses.get(0);
  }

  /** Whether this one turns the other around: a witness accuses, and the accused bears witness. */
  boolean answers(Accusation other) {
    return other.witnesses.contains(blamed) && witnesses.contains(other.blamed);
  }
}
