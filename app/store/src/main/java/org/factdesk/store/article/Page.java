package org.factdesk.store.article;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.factdesk.model.SectionKind;

/**
 * A page with every passage decided.
 *
 * @param headline the passage that is the headline
 * @param flat passages that are flattened copies of the story
 */
record Page(Draft draft, OptionalInt headline, List<Integer> flat) {
  Page {
    flat = List.copyOf(flat);
  }

  /** The passages of one kind, in order. */
  List<Passage> passages(SectionKind kind) {
    return IntStream.range(0, draft.size())
        .filter(i -> draft.is(i, kind))
        .mapToObj(draft::passage)
        .toList();
  }
}
