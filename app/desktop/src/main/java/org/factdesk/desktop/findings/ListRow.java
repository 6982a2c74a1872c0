package org.factdesk.desktop.findings;

import java.util.List;
import java.util.Optional;
import org.factdesk.model.Place;

/** A row of the list: an entry, a line that says why, or the head of a group. */
sealed interface ListRow permits Entry, GroupHead, Detail {
  /** The same row goes by the same key after the list has changed. */
  String key();

  /** What a key pressed on this row is about. */
  List<Entry> entries();

  /** Where the words are that the row is about, the first to be gone to. */
  List<Place> places();

  /** The entry that the row is, or is about; empty for a head. */
  default Optional<Entry> entry() {
    return this instanceof GroupHead ? Optional.empty() : Optional.of(entries().get(0));
  }
}
