package org.factdesk.timex;

import java.time.LocalDate;
import org.factdesk.model.Span;

/**
 * A day of publication that the text of an article states, and where.
 *
 * @param span the words that name the day, in UTF-16 units
 * @param certainty 0 to 1: how sure it is that this day was that of publication
 */
public record PublicationClue(Span span, LocalDate day, Source source, double certainty) {

  /** What sort of line or place states the day. */
  public enum Source {
    /** "Published February 4, 2022". */
    PUBLISHED_LINE("from the line that says when it was published"),
    /** "Updated February 4, 2022": it may have been published before. */
    UPDATED_LINE("from the line that says when it was updated"),
    /** "Friday, February 4, 2022" and nothing else. */
    BARE_LINE("from a line that holds nothing but the date"),
    /** A line with nothing but an address that has the day in it. */
    ADDRESS("from the date in the address"),
    /** "MOSCOW, February 4, 2022. TASS." */
    DATELINE("from the dateline");

    private final String reason;

    Source(String reason) {
      this.reason = reason;
    }

    /** One clause that a reporter understands. */
    public String reason() {
      return reason;
    }
  }
}
