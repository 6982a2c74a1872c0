package org.factdesk.store;

/**
 * A stretch of the remembered text that stands unchanged in the new one, in folded units.
 *
 * @param old where it starts in the remembered text
 * @param now where it starts in the new text
 */
record Block(int old, int now, int length) {
  int oldEnd() {
    return old + length;
  }

  int nowEnd() {
    return now + length;
  }

  /** How far it was carried. */
  int shift() {
    return now - old;
  }

  /** Whether all of these units of the remembered text are in it. */
  boolean covers(int begin, int end) {
    return old <= begin && end <= oldEnd();
  }
}
