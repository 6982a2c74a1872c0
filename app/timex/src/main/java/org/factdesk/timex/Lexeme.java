package org.factdesk.timex;

/**
 * What one word can mean in a time expression.
 *
 * @param word lower case
 * @param value depends on the kind: the number of a month, a cardinal's number, days from today
 * @param code depends on the kind: a TIMEX3 code such as {@code MO} or {@code PRESENT_REF}
 */
record Lexeme(String word, Kind kind, int value, String code) {
  static final Lexeme NONE = new Lexeme("", Kind.NONE, 0, "");

  boolean is(Kind wanted) {
    return kind == wanted;
  }
}
