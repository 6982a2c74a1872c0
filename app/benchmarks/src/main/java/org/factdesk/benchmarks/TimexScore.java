package org.factdesk.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.factdesk.benchmarks.TimexPairs.Pair;

/**
 * How well time expressions were found, as SemEval-2013 Task 1 (TempEval-3) counts it: F1 of spans
 * that are the same (strict), of spans that overlap (relaxed), and of overlapping spans with the
 * same type or the same value. All counts are over all texts together.
 */
final class TimexScore {
  private final String name;
  private final Predicate<TimexMark> counts;
  private final boolean days;
  private int gold;
  private int found;
  private int strict;
  private int relaxed;
  private int type;
  private int value;

  private TimexScore(String name, Predicate<TimexMark> counts, boolean days) {
    this.name = name;
    this.counts = counts;
    this.days = days;
  }

  /** Of all expressions, of those that are dates, and of those that name one day. */
  static List<TimexScore> all() {
    return List.of(
        new TimexScore("ALL", mark -> true, false),
        new TimexScore("DATE", TimexMark::isDate, false),
        new TimexScore("DAY", TimexMark::isDay, true));
  }

  void add(List<TimexMark> goldMarks, List<TimexMark> foundMarks) {
    List<TimexMark> right = goldMarks.stream().filter(counts).toList();
    List<TimexMark> ours = foundMarks.stream().filter(counts).toList();
    gold += right.size();
    found += ours.size();
    for (Pair pair : TimexPairs.of(right, ours).pairs()) {
      relaxed++;
      strict += pair.gold().sameSpan(pair.found()) ? 1 : 0;
      type += pair.gold().type().equals(pair.found().type()) ? 1 : 0;
      value += (days ? pair.sameDay() : pair.sameValue()) ? 1 : 0;
    }
  }

  double strictF1() {
    return f1(strict);
  }

  double relaxedF1() {
    return f1(relaxed);
  }

  double valueF1() {
    return f1(value);
  }

  /** In per cent; 2PR/(P+R) is 2 hits / (gold + found). */
  private double f1(int hits) {
    return gold + found == 0 ? 0 : 200.0 * hits / (gold + found);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-4s gold %5d  found %5d  F1: strict %5.1f  relaxed %5.1f  type %5.1f  value %5.1f",
        name,
        gold,
        found,
        strictF1(),
        relaxedF1(),
        f1(type),
        valueF1());
  }
}
