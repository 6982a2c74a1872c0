package org.factdesk.model;

import java.util.Locale;

/** What a stretch of an article's text is. */
public enum SectionKind {
  /** The title, and lines that belong to it. */
  HEADLINE,
  /** Place and perhaps day at the head of the story: "MOSCOW, Dec 17 -". */
  DATELINE,
  /** The story itself. */
  BODY,
  /** Not part of the story: site navigation, comment forms, "See also" inserts. */
  BOILERPLATE,
  /** Says again what another section of the same article says. */
  REPEAT,
  /** A bare date, a URL, a tag line: about the story, not of it. */
  METADATA;

  /** Whether the article itself tells it, for the first time: in the headline or the story. */
  public boolean isTold() {
    return this == HEADLINE || this == BODY;
  }

  /** The name in files and output: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
