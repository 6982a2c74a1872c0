package org.factdesk.checker;

import java.io.Serializable;
import java.util.List;

/**
 * A way to settle a finding, offered to the user.
 *
 * @param label what it does, imperative: "Mark as date"
 * @param changes made together and undone together
 */
public record QuickFix(String label, List<Change> changes) implements Serializable {
  /** Keeps a copy of the changes. */
  public QuickFix {
    changes = List.copyOf(changes);
  }

  /** A fix of one change, or of several that belong together. */
  public static QuickFix of(String label, Change... changes) {
    return new QuickFix(label, List.of(changes));
  }
}
