package org.factdesk.desktop.findings;

/**
 * Where the columns of the list stand, in px.
 *
 * @param width of the whole list
 */
record Columns(int width) {
  /** What it is. */
  int sign() {
    return 14;
  }

  /** The message. */
  int message() {
    return 40;
  }

  int checker() {
    return Math.max(260, (int) (width * 0.495));
  }

  int places() {
    return Math.max(390, (int) (width * 0.655));
  }

  int end() {
    return width - 12;
  }
}
