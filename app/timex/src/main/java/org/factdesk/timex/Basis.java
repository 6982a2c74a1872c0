package org.factdesk.timex;

/** What the value of a time expression rests on, the firmest first. */
public enum Basis {
  /** The words alone say it: "December 17, 2021", "1997", "two weeks". */
  STATED,
  /** The words and another date of the same text: "January 26" after "December 17, 2021". */
  TEXT,
  /** The words and the day of publication: "December 17", "Friday", "last week". */
  PUBLICATION,
  /** The words name a day that no calendar has: "February 30". */
  IMPOSSIBLE,
  /** Nothing tells which days are meant. */
  UNKNOWN
}
