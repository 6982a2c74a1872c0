package org.factdesk.desktop.bulk;

/** A search takes longer than anybody would wait, or was given up. */
final class TooSlow extends RuntimeException {
  private static final long serialVersionUID = 1;

  TooSlow() {
    super("the search takes too long");
  }
}
