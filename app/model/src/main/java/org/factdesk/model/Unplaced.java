package org.factdesk.model;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A mark that has no sure place in the article's text any more, as the text has changed: kept and
 * listed until a person says where it belongs, or takes it away.
 *
 * @param id of the mark, which it keeps when it is placed again
 * @param quote the words of each of its parts, in the text that it was made on
 * @param features by feature name
 * @param note empty for none
 * @param origin empty where a person marked it
 * @param proposal where its words may be now, as the spans of a mark; empty where nowhere is near
 *     enough
 * @param likeness of the proposed words to the marked ones, from 0 to 1; 0 without a proposal
 * @param json the mark as its file has it, on one line, with all that only a newer version knows
 */
public record Unplaced(
    String id,
    String layer,
    List<String> quote,
    SortedMap<String, String> features,
    String note,
    String by,
    Instant at,
    String origin,
    List<Span> proposal,
    double likeness,
    String json)
    implements Comparable<Unplaced> {

  /** Keeps copies of the lists and of the features. */
  public Unplaced {
    quote = List.copyOf(quote);
    features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
    proposal = List.copyOf(proposal);
  }

  /** The same mark on these words. */
  public Annotation placedOn(List<Span> spans) {
    return new Annotation(id, layer, spans, features, note, by, at, origin);
  }

  /** By id: they have no place to go by. */
  @Override
  public int compareTo(Unplaced other) {
    return id.compareTo(other.id);
  }
}
