package org.factdesk.checker;

import java.util.Locale;

/** How much a kind of finding matters, gravest first. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE,
  /** Not trouble but an offer: a mark that the checker would make. */
  SUGGESTION;

  /** The name in files and output: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
