package org.factdesk.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.benchmarks.TimexPairs.Pair;

/** Counts what went wrong with time expressions, by kind. */
final class TimexErrors {
  private final Map<String, Integer> counts = new HashMap<>();

  void add(TimexPairs pairs) {
    pairs.missed().forEach(mark -> count("missed " + sort(mark)));
    pairs.invented().forEach(mark -> count("invented " + sort(mark)));
    for (Pair pair : pairs.pairs()) {
      if (!pair.sameValue()) {
        count(difference(pair.gold(), pair.found()));
      }
    }
  }

  private void count(String kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  /** The commonest kinds of error with their counts, the commonest first. */
  List<String> commonest(int most) {
    List<Map.Entry<String, Integer>> sorted = new ArrayList<>(counts.entrySet());
    sorted.sort(
        Map.Entry.<String, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    return sorted.stream()
        .limit(most)
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .toList();
  }

  private static String difference(TimexMark gold, TimexMark found) {
    if (!gold.type().equals(found.type())) {
      return gold.type() + " taken for " + found.type();
    }
    String right = shape(gold.value());
    String ours = shape(found.value());
    if (!right.equals(ours)) {
      return sort(gold) + " given as " + ours;
    }
    boolean year = right.startsWith("0000");
    boolean same = year && gold.value().substring(0, 4).equals(found.value().substring(0, 4));
    return sort(gold) + (!year ? " another value" : same ? " in the right year" : " another year");
  }

  private static String sort(TimexMark mark) {
    return mark.type() + " " + shape(mark.value());
  }

  /** The value with every digit as 0 and lengths without their amount: its granularity. */
  private static String shape(String value) {
    String zeros = value.replaceAll("[0-9]", "0");
    return value.startsWith("P") ? zeros.replaceAll("0+([.]0+)?", "n") : zeros;
  }
}
