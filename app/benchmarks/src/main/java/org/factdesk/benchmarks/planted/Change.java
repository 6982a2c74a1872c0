package org.factdesk.benchmarks.planted;

/**
 * Words put in the place of others. Offsets are UTF-16 units of the text before.
 *
 * @param now empty where the words are left out
 * @param original the id of a story that states what was there; empty where nobody does
 */
record Change(int begin, int end, String now, String original) {
  /** The same, of a part of a text, in the text itself. */
  Change by(int offset) {
    return new Change(begin + offset, end + offset, now, original);
  }

  String was(String text) {
    return text.substring(begin, end);
  }
}
