package org.factdesk.model;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A mark: one or more spans of one article, on a layer, with features.
 *
 * @param id random, never reused (see {@link Ids})
 * @param layer a layer of the scheme, such as {@code claim}
 * @param spans sorted, not overlapping each other; more than one where the mark is discontinuous
 * @param features by feature name; a feature that is not set is absent
 * @param note free text of the annotator, empty for none
 * @param by the annotator (or the suggestion's plugin) who made it
 * @param at when it was made or last changed, to the second
 * @param origin the suggestion that it was accepted from, as checker and kind: {@code
 *     quote-finder/unmarked-quote}; empty where a person marked it
 */
public record Annotation(
    String id,
    String layer,
    List<Span> spans,
    SortedMap<String, String> features,
    String note,
    String by,
    Instant at,
    String origin)
    implements Comparable<Annotation> {
  /**
   * @throws IllegalArgumentException naming the annotation, where it has no span or its spans are
   *     out of order or overlap
   */
  public Annotation {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("annotation " + id + " has no span");
    }
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).begin() < spans.get(i - 1).end()) {
        throw new IllegalArgumentException("spans of annotation " + id + " overlap: " + spans);
      }
    }
    features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
  }

  /** A mark that came of no suggestion. */
  public Annotation(
      String id,
      String layer,
      List<Span> spans,
      SortedMap<String, String> features,
      String note,
      String by,
      Instant at) {
    this(id, layer, spans, features, note, by, at, "");
  }

  /** On other words; sorted, not overlapping. */
  public Annotation withSpans(List<Span> value) {
    return new Annotation(id, layer, value, features, note, by, at, origin);
  }

  /** On another layer. */
  public Annotation withLayer(String value) {
    return new Annotation(id, value, spans, features, note, by, at, origin);
  }

  /** With these features in place of all others. */
  public Annotation withFeatures(Map<String, String> value) {
    return new Annotation(id, layer, spans, new TreeMap<>(value), note, by, at, origin);
  }

  /** With one feature set, or removed where the value is empty. */
  public Annotation withFeature(String name, String value) {
    TreeMap<String, String> changed = new TreeMap<>(features);
    if (value.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, value);
    }
    return withFeatures(changed);
  }

  /** With another note; empty for none. */
  public Annotation withNote(String value) {
    return new Annotation(id, layer, spans, features, value, by, at, origin);
  }

  /** Made or changed at another time. */
  public Annotation withAt(Instant value) {
    return new Annotation(id, layer, spans, features, note, by, value, origin);
  }

  /** Accepted from this suggestion; empty for none. */
  public Annotation withOrigin(String value) {
    return new Annotation(id, layer, spans, features, note, by, at, value);
  }

  /** From the first word to the last, gaps included. */
  public Span extent() {
    return new Span(spans.get(0).begin(), spans.get(spans.size() - 1).end());
  }

  /** The marked words, parts joined by " … ". */
  public String quote(CharSequence text) {
    return String.join(" … ", spans.stream().map(span -> span.in(text)).toList());
  }

  /** By extent, then by id: the order in lists and files. */
  @Override
  public int compareTo(Annotation other) {
    int byExtent = extent().compareTo(other.extent());
    return byExtent != 0 ? byExtent : id.compareTo(other.id);
  }
}
