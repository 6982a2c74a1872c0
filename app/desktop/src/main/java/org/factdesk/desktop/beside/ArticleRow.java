package org.factdesk.desktop.beside;

import java.util.List;
import java.util.Locale;

/** An article to choose. */
record ArticleRow(String id, HalfTitle title) {
  /** Whether each part, in lower case, is in the short id, the title, the outlet or the date. */
  boolean matches(List<String> parts) {
    String text = (title.id() + " " + title.title() + " " + title.about()).toLowerCase(Locale.ROOT);
    return parts.stream().allMatch(text::contains);
  }

  /** What a screen reader says of it. */
  String spoken() {
    return title.id() + " " + title.title();
  }
}
