package org.factdesk.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The marks of one text that belong together, one to one: those with the same span first, then the
 * largest overlap; and the marks that are left over.
 */
record TimexPairs(List<Pair> pairs, List<TimexMark> missed, List<TimexMark> invented) {

  record Pair(TimexMark gold, TimexMark found) {
    boolean sameValue() {
      return gold.value().equals(found.value());
    }

    boolean sameDay() {
      return day(gold).equals(day(found));
    }

    private static String day(TimexMark mark) {
      return mark.value().substring(0, Math.min(10, mark.value().length()));
    }
  }

  static TimexPairs of(List<TimexMark> gold, List<TimexMark> found) {
    List<Pair> possible = new ArrayList<>();
    for (TimexMark right : gold) {
      for (TimexMark ours : found) {
        if (right.overlap(ours) > 0) {
          possible.add(new Pair(right, ours));
        }
      }
    }
    possible.sort(
        Comparator.comparing((Pair pair) -> !pair.gold().sameSpan(pair.found()))
            .thenComparing(pair -> -pair.gold().overlap(pair.found()))
            .thenComparing(pair -> pair.gold().begin())
            .thenComparing(pair -> pair.found().begin()));
    Set<TimexMark> leftGold = new HashSet<>(gold);
    Set<TimexMark> leftFound = new HashSet<>(found);
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : possible) {
      if (leftGold.contains(pair.gold()) && leftFound.contains(pair.found())) {
        leftGold.remove(pair.gold());
        leftFound.remove(pair.found());
        pairs.add(pair);
      }
    }
    return new TimexPairs(pairs, List.copyOf(leftGold), List.copyOf(leftFound));
  }
}
