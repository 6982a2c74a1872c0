package org.factdesk.workspace;

import java.util.List;

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
}
