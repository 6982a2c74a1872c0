package org.factdesk.timex;

/** What part a word can play in a time expression. */
enum Kind {
  NONE,
  MONTH,
  WEEKDAY,
  /** day, week, month …; the value is the ordinal of {@link Unit}. */
  UNIT,
  CARDINAL,
  /** hundred, thousand. */
  MULTIPLIER,
  ORDINAL,
  /** st, nd, rd, th, behind a number. */
  ORDINAL_ENDING,
  /** s, behind a number or an apostrophe. */
  PLURAL,
  /** a, an. */
  A,
  THE,
  OF,
  IN,
  ON,
  AT,
  TO,
  AND,
  OR,
  BETWEEN,
  FROM,
  /** this, that, these, those, same; the value says how far: 0 here, -1 there. */
  THIS,
  /** last, past, previous. */
  LAST,
  /** next, coming, following. */
  NEXT,
  AGO,
  LATER,
  EARLIER,
  BEFORE,
  AFTER,
  /** early, mid, late, start, middle, end. */
  STAGE,
  /** about, nearly, more than, at least: a quantity is not exact. */
  ABOUT,
  THAN,
  MORE,
  /** every, each, per. */
  EVERY,
  /** daily, weekly, annual. */
  REGULARLY,
  /** yesterday, today, tomorrow; the value is the number of days from today. */
  DAY_FROM_TODAY,
  /** tonight, overnight. */
  TONIGHT,
  DAY_PART,
  NOON,
  SEASON,
  /** Q, as in "Q3". */
  QUARTER,
  /** sixties; the value is its first year. */
  DECADE,
  HOLIDAY,
  /** The first word of a holiday's name, where it has its capital: Labor, New. */
  HOLIDAY_WORD,
  AM_PM,
  ZONE,
  OCLOCK,
  /** now, currently, recently, once: no particular day. */
  REFERENCE,
  /** yearlong, weeklong; the code is the length. */
  LONG,
  FISCAL,
  OLD,
  /** half, few, several, many, couple, dozen. */
  QUANTIFIER,
  /** BC. */
  ERA,
  /** whole, entire, full, half, all. */
  WHOLE
}
