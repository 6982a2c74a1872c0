package org.factdesk.desktop.timeline;

import org.factdesk.desktop.words.Words;

/** A finding's message in as few words as the timeline has room for. Pure. */
final class TagWords {
  private static final int QUOTED = 18;

  private TagWords() {}

  /**
   * Words that the message quotes are cut, since the timeline stands at them already; so is what
   * follows a semicolon.
   */
  static String of(String message) {
    int end = message.indexOf("; ");
    String first = end < 0 ? message : message.substring(0, end);
    int open = first.indexOf('“');
    int close = first.indexOf('”', open + 1);
    return open < 0 || close < 0
        ? first
        : first.substring(0, open + 1)
            + Words.cut(first.substring(open + 1, close).replace(" …", ""), QUOTED)
            + first.substring(close);
  }
}
