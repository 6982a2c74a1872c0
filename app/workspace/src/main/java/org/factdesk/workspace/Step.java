package org.factdesk.workspace;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a person did at once, and what one undo takes back.
 *
 * @param label as the undo menu names it: mark “Moscow believes …” as claim
 */
public record Step(String label, List<Edit> edits) {
  public Step {
    edits = List.copyOf(edits);
  }

  public static Step of(String label, Edit... edits) {
    return new Step(label, List.of(edits));
  }

  /** The articles in which it changes something, in order, each once. */
  Stream<String> articles() {
    return edits.stream()
        .filter(Edit.Work.class::isInstance)
        .map(edit -> ((Edit.Work) edit).article())
        .distinct();
  }
}
