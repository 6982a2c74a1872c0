package org.factdesk.checker;

import java.util.Locale;

/** How much a kind of finding matters, gravest first. */
public enum Severity {
  /** Something is wrong as it stands. */
  ERROR,
  /** Something is probably wrong; a person has to look. */
  WARNING,
  /** Worth knowing; perhaps all is well. */
  NOTE,
  /** Not trouble but an offer: a mark that the checker would make. */
  SUGGESTION;

  /** The name in files and output: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
