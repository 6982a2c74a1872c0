package org.factdesk.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factdesk.model.Scheme;

/**
 * What an export writes.
 *
 * @param samples by article id, each id once; gone through more than once and the same each time,
 *     so it may read lazily from files that nobody changes meanwhile
 * @param annotators whose work is in it; empty for everybody's
 * @param version of Factdesk
 * @param plugins versions by plugin id
 */
public record Dataset(
    Iterable<Sample> samples,
    Set<String> annotators,
    Scheme scheme,
    String version,
    SortedMap<String, String> plugins) {
  public Dataset {
    annotators = Set.copyOf(annotators);
    plugins = new TreeMap<>(plugins);
  }

  /** Everybody's work on these articles, which may come in any order. */
  public static Dataset of(
      List<Sample> samples, Scheme scheme, String version, SortedMap<String, String> plugins) {
    List<Sample> sorted = new ArrayList<>(samples);
    sorted.sort(Comparator.comparing(sample -> sample.article().id()));
    return new Dataset(List.copyOf(sorted), Set.of(), scheme, version, plugins);
  }

  /** Only the work of these annotators, on all articles. */
  public Dataset only(Set<String> names) {
    return new Dataset(samples, names, scheme, version, plugins);
  }

  /** Whether the annotator's work is in it. */
  boolean includes(String annotator) {
    return annotators.isEmpty() || annotators.contains(annotator);
  }
}
