package org.factdesk.text;

/**
 * A number in a text, in digits or words, with its magnitude: "1.5 million", "two dozen".
 *
 * @param begin in UTF-16 units
 * @param end in UTF-16 units, exclusive
 * @param slack how far the true number may lie from it where it is rounded
 */
record Numeral(int begin, int end, double value, double slack, Sort sort) {
  enum Sort {
    DIGITS,
    WORDS,
    /** "36th", "third". */
    ORDINAL,
    /** "half", "two-thirds": the value is in hundredths. */
    FRACTION,
    /** "dozens", "hundreds of thousands": the value is the least that is meant. */
    VAGUE
  }

  Numeral until(int newEnd, double newValue, double newSlack) {
    return new Numeral(begin, newEnd, newValue, newSlack, sort);
  }
}
