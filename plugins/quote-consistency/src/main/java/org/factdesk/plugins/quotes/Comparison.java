package org.factdesk.plugins.quotes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Severity;
import org.factdesk.text.Speaker;
import org.factdesk.text.SpokenDifference;
import org.factdesk.text.SpokenDifference.Hunk;

/** Compares sentences that share a key, each with each. */
record Comparison(String key, int fewest, List<Told> all) {
  /** So many share a common phrase rather than a quotation. */
  private static final int MOST = 40;

  private static final double SURE = 0.8;
  private static final double UNSURE = 0.4;

  static Comparison of(FactGroup<Said> group, int fewest) {
    boolean common = group.mentions().size() > MOST;
    List<Told> all = common ? List.of() : group.mentions().stream().map(Told::of).toList();
    return new Comparison(group.key(), fewest, all);
  }

  /** One finding for each sentence that is blamed and each fault of it. */
  List<Finding> findings() {
    Map<List<Object>, Finding> findings = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        compare(all.get(i), all.get(j))
            .ifPresent(
                found ->
                    findings.merge(
                        List.of(found.kind(), found.places().get(0), found.subject()),
                        found,
                        (first, next) -> first.at(next.places().get(1))));
      }
    }
    return List.copyOf(findings.values());
  }

  private Optional<Finding> compare(Told one, Told other) {
    boolean together = one.article().equals(other.article());
    if (together && one.said().headline() == other.said().headline()) {
      return Optional.empty();
    }
    if (!isFirstShared(one, other)) {
      return Optional.empty();
    }
    SpokenDifference difference = SpokenDifference.of(one.wording(), other.wording());
    if (difference.same() < fewest) {
      return Optional.empty();
    }
    return difference.isSame()
        ? sameWords(one, other, difference)
        : otherWords(one, other, difference);
  }

  /** Two may share several keys, and are compared once. */
  private boolean isFirstShared(Told one, Told other) {
    return one.keys().headSet(key).stream().noneMatch(other.keys()::contains);
  }

  private Optional<Finding> sameWords(Told one, Told other, SpokenDifference difference) {
    if (Speaker.differ(one.by(), other.by()) && difference.telling() >= 2) {
      boolean first =
          isBlamed(
              one,
              other,
              told -> Speaker.agree(told.by(), one.by()),
              told -> Speaker.agree(told.by(), other.by()));
      return Optional.of(first ? otherSpeaker(one, other) : otherSpeaker(other, one));
    }
    return difference.leavesOutTurn(true)
        ? trimmed(one, other)
        : difference.leavesOutTurn(false) ? trimmed(other, one) : Optional.empty();
  }

  /** A whole sentence that is the half of one. */
  private static Optional<Finding> trimmed(Told blamed, Told witness) {
    String message =
        "“%s” is cut short here; %s has more: “%s”; look whether the sense is the same."
            .formatted(blamed.shown(), witness.article(), witness.shown());
    return blamed.isWholeSentence()
        ? Optional.of(
            finding(QuoteConsistency.TRIMMED, message, blamed, witness, "says more")
                .at(blamed.place(), witness.place()))
        : Optional.empty();
  }

  private static Finding otherSpeaker(Told blamed, Told witness) {
    String message =
        "“%s” is said by %s here but by %s in %s; settle who said it."
            .formatted(blamed.shown(), blamed.speaker(), witness.speaker(), witness.article());
    String says = "has " + witness.speaker() + " say it";
    return finding(QuoteConsistency.OTHER_SPEAKER, message, blamed, witness, says)
        .at(blamed.said().naming().get(0), witness.said().naming().get(0));
  }

  private static Finding finding(
      FindingKind kind, String message, Told blamed, Told witness, String says) {
    return Finding.of(kind, message)
        .about(blamed.subject())
        .because(new Evidence.Quote(witness.place(), says))
        .confidence(kind.usualSeverity() == Severity.NOTE ? UNSURE : SURE);
  }

  private Optional<Finding> otherWords(Told one, Told other, SpokenDifference difference) {
    if (difference.isAltered() && isFromOneMouth(one, other, difference)) {
      return Optional.of(changed(QuoteConsistency.ALTERED, one, other, difference));
    }
    int shorter = Math.min(one.wording().size(), other.wording().size());
    boolean alike = 5 * difference.same() >= 3 * shorter && difference.telling() >= 4;
    boolean differ = Speaker.differ(one.by(), other.by());
    return alike && !differ
        ? Optional.of(changed(QuoteConsistency.REWORDED, one, other, difference))
        : Optional.empty();
  }

  /** Whether the same words can hardly come from two people. */
  private static boolean isFromOneMouth(Told one, Told other, SpokenDifference difference) {
    if (Speaker.agree(one.by(), other.by())) {
      return difference.telling() >= 2;
    }
    boolean differ = Speaker.differ(one.by(), other.by());
    return difference.same() >= (differ ? 10 : 6) && difference.telling() >= (differ ? 5 : 3);
  }

  private Finding changed(FindingKind kind, Told one, Told other, SpokenDifference difference) {
    boolean first =
        isBlamed(
            one,
            other,
            told -> SpokenDifference.of(told.wording(), one.wording()).isSame(),
            told -> SpokenDifference.of(told.wording(), other.wording()).isSame());
    return first
        ? changed(kind, one, other, difference, difference.weighty().get(0))
        : changed(
            kind,
            other,
            one,
            SpokenDifference.of(other.wording(), one.wording()),
            difference.weighty().get(0).turned());
  }

  private static Finding changed(
      FindingKind kind, Told blamed, Told witness, SpokenDifference difference, Hunk hunk) {
    String here = blamed.wording().around(hunk.from(), hunk.to());
    String there = witness.wording().around(hunk.otherFrom(), hunk.otherTo());
    String message =
        "Quoted as “%s” here but as “%s” in %s; the recording would settle it."
            .formatted(here, there, witness.article());
    return finding(kind, message, blamed, witness, "quotes it otherwise")
        .at(blamed.place(hunk.from(), hunk.to()))
        .at(witness.place(hunk.otherFrom(), hunk.otherTo()))
        .because(new Evidence.Reasoning("Word by word: " + difference));
  }

  /** The one that fewer articles have, else the later one, else the shorter, else the second. */
  private boolean isBlamed(
      Told one, Told other, Predicate<Told> withOne, Predicate<Told> withOther) {
    long forOne = all.stream().filter(withOne).map(Told::article).distinct().count();
    long forOther = all.stream().filter(withOther).map(Told::article).distinct().count();
    if (forOne != forOther) {
      return forOne < forOther;
    }
    String day = one.said().day();
    String otherDay = other.said().day();
    if (!day.isEmpty() && !otherDay.isEmpty() && !day.equals(otherDay)) {
      return day.compareTo(otherDay) > 0;
    }
    if (one.said().headline() != other.said().headline()) {
      return one.said().headline();
    }
    return one.wording().size() < other.wording().size();
  }
}
