package org.factdesk.formats;

import java.util.Collection;
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

  /** All of these together. */
  static Counts total(Collection<Counts> parts) {
    int articles = 0;
    SortedMap<String, Integer> layers = new TreeMap<>();
    SortedMap<String, Integer> linkTypes = new TreeMap<>();
    for (Counts part : parts) {
      articles += part.articles;
      part.layers.forEach((layer, count) -> layers.merge(layer, count, Integer::sum));
      part.linkTypes.forEach((type, count) -> linkTypes.merge(type, count, Integer::sum));
    }
    return new Counts(articles, layers, linkTypes);
  }

  /** How many on all layers. */
  public int annotations() {
    return sum(layers);
  }

  /** How many of all types. */
  public int links() {
    return sum(linkTypes);
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
