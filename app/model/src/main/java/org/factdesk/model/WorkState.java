package org.factdesk.model;

import java.util.Locale;

/** How far an annotator is with an article. */
public enum WorkState {
  /** Nothing was done yet. */
  NEW,
  /** Work has begun. */
  IN_PROGRESS,
  /** The annotator says that nothing is missing. */
  DONE;

  /** The name in files and output: {@code in-progress}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
