package org.factdesk.formats;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much a dataset holds.
 *
 * @param layers annotations by layer
 * @param linkTypes links by type
 */
public record Counts(
    int articles, SortedMap<String, Integer> layers, SortedMap<String, Integer> linkTypes) {
  public Counts {
    layers = Collections.unmodifiableSortedMap(new TreeMap<>(layers));
    linkTypes = Collections.unmodifiableSortedMap(new TreeMap<>(linkTypes));
  }

  static Counts none() {
    return new Counts(0, new TreeMap<>(), new TreeMap<>());
  }

  public int annotations() {
    return sum(layers);
  }

  public int links() {
    return sum(linkTypes);
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
