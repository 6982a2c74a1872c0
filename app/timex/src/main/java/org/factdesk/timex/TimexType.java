package org.factdesk.timex;

/** What a time expression stands for, as in TIMEX3. */
public enum TimexType {
  /** A calendar time of a day or longer: "December 17", "last week", "1997". */
  DATE,
  /** A time within a day: "3 p.m.", "Friday morning". */
  TIME,
  /** A length of time: "more than a month". */
  DURATION,
  /** A time that comes again: "every Monday", "annual". */
  SET
}
