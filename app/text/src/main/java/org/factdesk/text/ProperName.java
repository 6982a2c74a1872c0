package org.factdesk.text;

import java.util.Optional;
import org.factdesk.model.Span;

/**
 * A name where a text has it.
 *
 * @param span the name alone: "Antony Blinken", without a possessive "’s"
 * @param title what stands beside it: "US Secretary of State" before, "the foreign minister" behind
 */
public record ProperName(Span span, Optional<Span> title, Kind kind) {
  /** What bears the name. */
  public enum Kind {
    /** One human being. */
    PERSON,
    /** A body of people: a ministry, a company, a party, a paper. */
    ORGANISATION,
    /** A country, a town, a river. */
    PLACE,
    /** A name, with nothing beside it that says of what. */
    UNKNOWN
  }
}
