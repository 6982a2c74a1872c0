package org.factdesk.desktop.timeline;

import org.factdesk.desktop.words.Texts;

/** Says what a value means that leaves its year or week open. */
final class OpenWords {
  private static final Texts TEXTS = Texts.of(OpenWords.class);
  private static final String ANY_WEEK = "XXXX-WXX-";

  private OpenWords() {}

  /** "a Monday, of which week is unknown"; TEXTS.get("open.year"). */
  static String of(String value) {
    if (!value.startsWith(ANY_WEEK)) {
      return TEXTS.get("open.year");
    }
    return TEXTS.get("open.week." + value.charAt(ANY_WEEK.length()));
  }
}
