package org.factdesk.desktop.findings;

import java.util.List;
import java.util.Optional;
import org.factdesk.model.Place;

/**
 * A line below an entry: one of its places, or a reason.
 *
 * @param at which of the entry's lines it is
 * @param lead what it is about, in a word or two; may be empty
 * @param before what stands before the words, where the line is a place
 * @param words the words of the place, or the reason
 * @param after what stands after the words
 */
record Detail(
    Entry of, int at, String lead, String before, String words, String after, Optional<Place> place)
    implements ListRow {

  /** A line that says something. */
  static Detail saying(Entry of, int at, String lead, String words) {
    return new Detail(of, at, lead, "", words, "", Optional.empty());
  }

  @Override
  public String key() {
    return of.id() + " " + at;
  }

  @Override
  public List<Entry> entries() {
    return List.of(of);
  }

  @Override
  public List<Place> places() {
    return place.map(List::of).orElse(List.of());
  }

  /** All of it as one line. */
  String line() {
    String said = String.join("", before, words, after);
    return lead.isEmpty() ? said : lead + ": " + said;
  }
}
