package org.factdesk.formats;

import java.util.Collection;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Krippendorff's alpha for nominal values, by coincidences of values, unit by unit: K.
 * Krippendorff, "Computing Krippendorff’s Alpha-Reliability" (2011), part C. With n values of which
 * n(c) are c, and o(c,k) coincidences of c and k, alpha = 1 − (n − 1) Σ o(c,k) / Σ n(c) n(k), both
 * sums over c ≠ k. What a unit of m values adds to o(c,k) is its pairs of c and k through m − 1.
 */
final class Coincidences {
  private final SortedMap<String, Long> values = new TreeMap<>();
  private long total;

  /** The coincidences of different values. */
  private double differing;

  /** Adds a unit: the value that each annotator gave it. One value alone says nothing. */
  void add(Collection<String> unit) {
    if (unit.size() < 2) {
      return;
    }
    SortedMap<String, Long> counts = new TreeMap<>();
    unit.forEach(value -> counts.merge(value, 1L, Long::sum));
    add(counts, 1);
  }

  /** Adds that many units which are all alike. */
  void add(SortedMap<String, Long> counts, long times) {
    long size = counts.values().stream().mapToLong(Long::longValue).sum();
    long equalPairs = counts.values().stream().mapToLong(count -> count * (count - 1)).sum();
    counts.forEach((value, count) -> values.merge(value, count * times, Long::sum));
    total += size * times;
    differing += times * (size * (size - 1.0) - equalPairs) / (size - 1.0);
  }

  /** Alpha: 1 for agreement, 0 for chance, below for worse; empty where all values are the same. */
  OptionalDouble alpha() {
    double differentPairs = (double) total * total;
    for (long count : values.values()) {
      differentPairs -= (double) count * count;
    }
    return differentPairs <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - (total - 1) * differing / differentPairs);
  }
}
