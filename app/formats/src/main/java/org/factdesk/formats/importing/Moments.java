package org.factdesk.formats.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Times as files write them. */
final class Moments {
  private Moments() {}

  /** The moment to the second; the other one where the text is none. Without a zone it is UTC. */
  static Instant of(String text, Instant otherwise) {
    if (text.isBlank()) {
      return otherwise;
    }
    try {
      boolean zoned = text.endsWith("Z") || text.matches(".*[+-]\\d\\d:?\\d\\d$");
      Instant at =
          zoned
              ? OffsetDateTime.parse(text).toInstant()
              : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
      return at.truncatedTo(ChronoUnit.SECONDS);
    } catch (DateTimeException e) {
      // Some tools write anything here; that the mark is there counts more than when it was made.
      return otherwise;
    }
  }
}
