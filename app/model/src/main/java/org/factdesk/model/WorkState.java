package org.factdesk.model;

import java.util.Locale;

/** How far an annotator is with an article. */
public enum WorkState {
  NEW,
  IN_PROGRESS,
  DONE;

  /** The name in files and output: {@code in-progress}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
