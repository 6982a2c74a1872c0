package org.factdesk.store;

/**
 * Where words may stand in the new text, in its units.
 *
 * @param sure nothing else comes into question
 * @param likeness of the words there, and of what stands around them, to what is known; 0 to 1
 */
record Guess(int from, int to, boolean sure, double likeness) {
  static final Guess NOWHERE = new Guess(0, 0, false, 0);

  boolean isSomewhere() {
    return to > from;
  }
}
