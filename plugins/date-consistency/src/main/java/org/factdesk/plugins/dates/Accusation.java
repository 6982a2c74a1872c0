package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The charge that a date is wrong.
 *
 * @param blamed whose date is wrong
 * @param agreeing those in other articles who give the blamed day as well
 * @param witnesses those who give another day for the same event, the most alike first
 * @param linked whether people have linked the claims of the blamed and the first witness
 * @param certainty 0 to 1
 */
record Accusation(
    Telling blamed,
    List<Telling> agreeing,
    List<Telling> witnesses,
    boolean linked,
    double certainty) {
  private static final int STEPS = 50;

  /** The surest first; where all is equal, the less firm and then the later is the one to blame. */
  static final Comparator<Accusation> SUREST_FIRST =
      Comparator.comparingLong((Accusation a) -> -Math.round(a.certainty * STEPS))
          .thenComparing(a -> a.blamed.event().firmness())
          .thenComparing(a -> a.blamed.event().published(), Comparator.reverseOrder())
          .thenComparing(a -> a.blamed.mention.place(), Comparator.reverseOrder());

  Accusation {
    agreeing = List.copyOf(agreeing);
    witnesses = List.copyOf(witnesses);
  }

  Telling witness() {
    return witnesses.get(0);
  }

  /** Whether as many voices, and more than one, stand on either side: then either may be right. */
  boolean isEven() {
    return ownVoices() > 1 && ownVoices() >= Likeness.withoutReprints(witnesses).size();
  }

  private int ownVoices() {
    List<Telling> own = new ArrayList<>(agreeing);
    own.add(0, blamed);
    return Likeness.withoutReprints(own).size();
  }

  /** Whether this one tells again what the other says: of a copy, or of those beside it. */
  boolean repeats(Accusation other) {
    return other.agreeing.contains(blamed)
        && (other.isEven() || Likeness.isReprint(blamed, other.blamed))
        && other.witnesses.stream().anyMatch(witnesses::contains);
  }

  /** Whether this one turns the other around: a witness accuses, and the accused bears witness. */
  boolean answers(Accusation other) {
    return other.witnesses.contains(blamed) && witnesses.contains(other.blamed);
  }
}
