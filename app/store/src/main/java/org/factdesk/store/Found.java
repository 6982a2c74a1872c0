package org.factdesk.store;

import java.util.List;
import org.factdesk.model.Span;

/**
 * Where a mark's words are in the new text.
 *
 * @param spans in UTF-16, in order and apart; empty where nowhere
 * @param sure whether there is no doubt
 * @param likeness of what is there to what is known of the mark, from 0 to 1
 */
record Found(List<Span> spans, boolean sure, double likeness) {
  static final Found NOWHERE = new Found(List.of(), false, 0);

  static Found sure(List<Span> spans) {
    return new Found(spans, true, 1);
  }
}
