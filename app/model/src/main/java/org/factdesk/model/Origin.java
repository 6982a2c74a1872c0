package org.factdesk.model;

import java.util.Locale;

/** Where a piece of an article's metadata comes from. */
public enum Origin {
  /** The article's file states it; never overruled by a guess. */
  GIVEN,
  /** Stands in the text as metadata: a dateline with a year, a bare date line, a URL. */
  READ_FROM_TEXT,
  /** Concluded from the text: a dateline without a year, weekdays, "this week". */
  INFERRED,
  /** A person said so; wins over everything. */
  SET_BY_USER;

  /** The name in files and output: {@code read-from-text}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
