package org.factdesk.plugins.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Mention;

/** Who gives another number for the same thing. */
final class Conflicts {
  /** So many who count the like are no one story. */
  private static final int TOO_COMMON = 60;

  private static final double REPEATED = 0.75;

  private final FactGroup<Counted> group;
  private final double similarity;

  Conflicts(FactGroup<Counted> group, double similarity) {
    this.group = group;
    this.similarity = similarity;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    if (group.mentions().size() > TOO_COMMON) {
      return findings;
    }
    for (Mention<Counted> blamed : group.mentions()) {
      List<Mention<Counted>> against = new ArrayList<>();
      int agreeing = 0;
      for (Mention<Counted> other : group.mentions()) {
        boolean same =
            !other.place().article().equals(blamed.place().article())
                && blamed.fact().likeness(other.fact()) >= similarity;
        if (same && blamed.fact().agrees(other.fact())) {
          agreeing++;
        } else if (same && isStrange(blamed.fact(), other.fact())) {
          against.add(other);
        }
      }
      against.sort(
          Comparator.comparing((Mention<Counted> other) -> -blamed.fact().likeness(other.fact()))
              .thenComparing(Mention::place));
      if (!against.isEmpty()
          && isFirst(blamed, against.get(0))
          && isToBlame(blamed, agreeing, against)) {
        boolean sure =
            blamed.fact().likeness(against.get(0).fact()) > 0.8
                && blamed.fact().isRepeated(against.get(0).fact())
                && !blamed.fact().isUpdated(against.get(0).fact());
        findings.add(
            finding(
                sure ? NumberConsistency.CONFLICTING_NUMBER : NumberConsistency.DIFFERENT_NUMBER,
                blamed,
                against));
      }
    }
    return findings;
  }

  /** What one article gives twice, in nearly the same words. */
  static List<Finding> within(List<Mention<Counted>> counts) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      for (int j = 0; j < i; j++) {
        Counted one = counts.get(i).fact();
        Counted other = counts.get(j).fact();
        if (one.likeness(other) >= REPEATED && one.isWithin(other) && !one.agrees(other)) {
          findings.add(
              finding(
                  NumberConsistency.INCONSISTENT_NUMBER, counts.get(i), List.of(counts.get(j))));
        }
      }
    }
    return findings;
  }

  private static boolean isStrange(Counted one, Counted other) {
    return !one.knows(other) && !other.knows(one);
  }

  /** Whether the two are told under this key, of those that they share. */
  private boolean isFirst(Mention<Counted> one, Mention<Counted> other) {
    Stream<String> both = one.fact().keys().stream().filter(other.fact().keys()::contains);
    return both.min(Comparator.naturalOrder()).filter(group.key()::equals).isPresent();
  }

  private static boolean isToBlame(
      Mention<Counted> blamed, int agreeing, List<Mention<Counted>> against) {
    long voices =
        against.stream()
            .filter(other -> against.get(0).fact().agrees(other.fact()))
            .map(other -> other.place().article())
            .distinct()
            .count();
    if (agreeing + 1 != voices) {
      return agreeing + 1 < voices;
    }
    Mention<Counted> witness = against.get(0);
    int later = Long.compare(blamed.fact().day(), witness.fact().day());
    return later > 0 || later == 0 && blamed.place().compareTo(witness.place()) > 0;
  }

  private static Finding finding(
      FindingKind kind, Mention<Counted> blamed, List<Mention<Counted>> against) {
    Mention<Counted> witness = against.get(0);
    double likeness = blamed.fact().likeness(witness.fact());
    boolean here = witness.place().article().equals(blamed.place().article());
    String where = here ? "here too" : "elsewhere";
    String number = witness.fact().count().phrase();
    String message = "“%s” is given %s as “%s”; see which is right";
    return Finding.of(kind, message.formatted(blamed.fact().count().phrase(), where, number))
        .at(blamed.place())
        .at(against)
        .about(blamed.fact().count().phrase())
        .because(new Evidence.Quote(witness.place(), "here the number is another"))
        .confidence(Math.min(1, likeness));
  }
}
