package org.factdesk.text;

import org.factdesk.model.Span;

/** A sentence that nobody is said to say. */
public record BareStatement(Span span, Kind kind) {
  /** How much it needs somebody who stands behind it, the most needy first. */
  public enum Kind {
    /** All of a quotation; nobody speaks beside it, nor does one go on that began before. */
    QUOTED,
    /** A number or an accusation, where nobody speaks beside it; not among the first sentences. */
    ASSERTED,
    /** Any other. */
    BARE
  }
}
