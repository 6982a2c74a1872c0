package org.factdesk.timex;

/** Whether a clause tells of what was, what will be, or does not say. */
public enum Tense {
  /** Told as over: "met", "had met". */
  PAST,
  /** Told as going on: "meets", "is meeting". */
  PRESENT,
  /** Told as to come: "will meet", "is to meet". */
  FUTURE,
  /** The words do not say. */
  UNKNOWN
}
