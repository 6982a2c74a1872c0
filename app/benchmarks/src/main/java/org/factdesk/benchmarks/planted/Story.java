package org.factdesk.benchmarks.planted;

/**
 * An article as the generator sees it.
 *
 * @param published the day that its file gives, as {@code 2013-05-03}; empty where it gives none
 * @param outlet empty where unknown
 * @param retells the id of the story that this one tells again; empty for one of the folder
 */
record Story(String id, String text, String published, String outlet, String retells) {
  static Story of(String id, String text) {
    return new Story(id, text, "", "", "");
  }

  Story withText(String changed) {
    return new Story(id, changed, published, outlet, retells);
  }

  boolean isRetold() {
    return !retells.isEmpty();
  }

  /** The text with these words in the place of some of its own. */
  Story with(Change change) {
    return withText(
        text.substring(0, change.begin()) + change.now() + text.substring(change.end()));
  }
}
