package org.factdesk.desktop.typeset;

/**
 * Words that are set alike.
 *
 * @param target what the words lead to, as it was written; empty where they are no link
 */
public record Run(String text, Kind kind, String target) {
  /** How words are set. */
  public enum Kind {
    PLAIN,
    STRONG,
    SLANTED,
    CODE
  }

  static Run plain(String text) {
    return new Run(text, Kind.PLAIN, "");
  }

  boolean isLink() {
    return !target.isEmpty();
  }
}
