package org.factdesk.timex;

/** Whether a clause tells of what was, what will be, or does not say. */
public enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  UNKNOWN
}
