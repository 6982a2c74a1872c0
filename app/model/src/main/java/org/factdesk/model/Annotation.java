package org.factdesk.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A mark: one or more spans of one article, on a layer, with features. Immutable; a value like a
 * record, but laid out for articles with a hundred thousand of them: what is rare (a gap, a note, a
 * suggestion that it came from) takes no room where it is absent.
 */
public final class Annotation implements Comparable<Annotation> {
  private static final int BITS_OF_NANOS = 30;
  private static final int NANOS = (1 << BITS_OF_NANOS) - 1;
  private static final long FURTHEST = 1L << (62 - BITS_OF_NANOS);

  private final String id;
  private final String layer;
  private final String by;
  private final Features features;
  private final Rest rest;
  private final int begin;
  private final int end;

  /** Seconds and nanoseconds in one; of no use where the rest has the time. */
  private final long at;

  /**
   * What few marks have.
   *
   * @param spans all of them where there are more than one, else none
   * @param at times more than a century away; null for all others
   */
  private record Rest(List<Span> spans, String note, String origin, @Nullable Instant at) {
    static final Rest NONE = new Rest(List.of(), "", "", null);

    static Rest of(List<Span> spans, String note, String origin, Instant at) {
      boolean far = Math.abs(at.getEpochSecond()) >= FURTHEST;
      boolean nothing = spans.size() == 1 && note.isEmpty() && origin.isEmpty() && !far;
      return nothing
          ? NONE
          : new Rest(spans.size() == 1 ? List.of() : spans, note, origin, far ? at : null);
    }
  }

  /**
   * @param id random, never reused (see {@link Ids})
   * @param layer a layer of the scheme, such as {@code claim}
   * @param spans sorted, not overlapping each other; more than one where the mark is discontinuous
   * @param features by feature name; a feature that is not set is absent
   * @param note free text of the annotator, empty for none
   * @param by the annotator (or the suggestion's plugin) who made it
   * @param at when it was made or last changed, to the second
   * @param origin the suggestion that it was accepted from, as checker and kind: {@code
   *     quote-finder/unmarked-quote}; empty where a person marked it
   * @throws IllegalArgumentException naming the annotation, where it has no span or its spans are
   *     out of order or overlap
   */
  public Annotation(
      String id,
      String layer,
      List<Span> spans,
      SortedMap<String, String> features,
      String note,
      String by,
      Instant at,
      String origin) {
    this(
        id,
        layer,
        first(id, spans).begin(),
        spans.get(spans.size() - 1).end(),
        Features.of(features),
        by,
        packed(at),
        Rest.of(inOrder(id, List.copyOf(spans)), note, origin, at));
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

  private Annotation(
      String id,
      String layer,
      int begin,
      int end,
      Features features,
      String by,
      long at,
      Rest rest) {
    this.id = Objects.requireNonNull(id, "id");
    this.layer = Objects.requireNonNull(layer, "layer");
    this.begin = begin;
    this.end = end;
    this.features = Objects.requireNonNull(features, "features");
    this.by = Objects.requireNonNull(by, "by");
    this.at = at;
    this.rest = rest;
  }

  /**
   * As the constructor for a mark on one span, without a span or a time made for it: for readers of
   * files with very many marks.
   *
   * @param begin in UTF-16 units
   * @param end exclusive, after {@code begin}
   * @param epochSecond when it was made or last changed
   */
  public static Annotation onOneSpan(
      String id,
      String layer,
      int begin,
      int end,
      Features features,
      String note,
      String by,
      long epochSecond,
      String origin) {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("annotation " + id + " on " + begin + ".." + end);
    }
    boolean far = Math.abs(epochSecond) >= FURTHEST;
    Rest rest =
        note.isEmpty() && origin.isEmpty() && !far
            ? Rest.NONE
            : new Rest(List.of(), note, origin, far ? Instant.ofEpochSecond(epochSecond) : null);
    return new Annotation(id, layer, begin, end, features, by, epochSecond << BITS_OF_NANOS, rest);
  }

  private static Span first(String id, List<Span> spans) {
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("annotation " + id + " has no span");
    }
    return spans.get(0);
  }

  private static List<Span> inOrder(String id, List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).begin() < spans.get(i - 1).end()) {
        throw new IllegalArgumentException("spans of annotation " + id + " overlap: " + spans);
      }
    }
    return spans;
  }

  private static long packed(Instant at) {
    return at.getEpochSecond() << BITS_OF_NANOS | at.getNano();
  }

  /** Random, never reused. */
  public String id() {
    return id;
  }

  /** A layer of the scheme, such as {@code claim}. */
  public String layer() {
    return layer;
  }

  /** Sorted, not overlapping each other; more than one where the mark is discontinuous. */
  public List<Span> spans() {
    return rest.spans.isEmpty() ? List.of(new Span(begin, end)) : rest.spans;
  }

  /** By feature name, immutable; a feature that is not set is absent. */
  public SortedMap<String, String> features() {
    return features;
  }

  /** Free text of the annotator, empty for none. */
  public String note() {
    return rest.note;
  }

  /** The annotator (or the suggestion's plugin) who made it. */
  public String by() {
    return by;
  }

  /** When it was made or last changed. */
  public Instant at() {
    return rest.at == null ? Instant.ofEpochSecond(at >> BITS_OF_NANOS, at & NANOS) : rest.at;
  }

  /** The suggestion that it was accepted from; empty where a person marked it. */
  public String origin() {
    return rest.origin;
  }

  /** Where its first span begins, in UTF-16 units. */
  public int begin() {
    return begin;
  }

  /** Where its last span ends, exclusive, in UTF-16 units. */
  public int end() {
    return end;
  }

  /** Whether it has gaps. */
  public boolean isDiscontinuous() {
    return !rest.spans.isEmpty();
  }

  /** On other words; sorted, not overlapping. */
  public Annotation withSpans(List<Span> value) {
    return new Annotation(id, layer, value, features, note(), by, at(), origin());
  }

  /** On another layer. */
  public Annotation withLayer(String value) {
    return new Annotation(id, value, begin, end, features, by, at, rest);
  }

  /** With these features in place of all others. */
  public Annotation withFeatures(Map<String, String> value) {
    return new Annotation(id, layer, begin, end, Features.of(value), by, at, rest);
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
    return new Annotation(id, layer, spans(), features, value, by, at(), origin());
  }

  /** Made or changed at another time. */
  public Annotation withAt(Instant value) {
    return new Annotation(id, layer, spans(), features, note(), by, value, origin());
  }

  /** Accepted from this suggestion; empty for none. */
  public Annotation withOrigin(String value) {
    return new Annotation(id, layer, spans(), features, note(), by, at(), value);
  }

  /** From the first word to the last, gaps included. */
  public Span extent() {
    return new Span(begin, end);
  }

  /** The marked words, parts joined by " … ". */
  public String quote(CharSequence text) {
    return String.join(" … ", spans().stream().map(span -> span.in(text)).toList());
  }

  /** By extent, then by id: the order in lists and files. */
  @Override
  public int compareTo(Annotation other) {
    if (begin != other.begin) {
      return Integer.compare(begin, other.begin);
    }
    return end != other.end ? Integer.compare(other.end, end) : id.compareTo(other.id);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Annotation that
            && begin == that.begin
            && end == that.end
            && at == that.at
            && id.equals(that.id)
            && layer.equals(that.layer)
            && by.equals(that.by)
            && features.equals(that.features)
            && rest.equals(that.rest));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * id.hashCode() + begin) + end;
  }

  @Override
  public String toString() {
    return "Annotation[id=%s, layer=%s, spans=%s, features=%s, note=%s, by=%s, at=%s, origin=%s]"
        .formatted(id, layer, spans(), features, note(), by, at(), origin());
  }
}
