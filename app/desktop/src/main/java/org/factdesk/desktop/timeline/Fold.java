package org.factdesk.desktop.timeline;

import java.util.List;
import java.util.stream.Stream;

/** How long a time without events may be before it is folded away. */
enum Fold {
  OVER_7("Fold gaps over 7 days", 7),
  OVER_30("Fold gaps over 30 days", 30),
  NEVER("Fold no gaps", Integer.MAX_VALUE);

  private final String words;
  private final int days;

  Fold(String words, int days) {
    this.words = words;
    this.days = days;
  }

  /** How many days without events stay as they are. */
  int days() {
    return days;
  }

  static List<String> choices() {
    return Stream.of(values()).map(fold -> fold.words).toList();
  }

  static Fold of(String words) {
    return Stream.of(values()).filter(fold -> fold.words.equals(words)).findFirst().orElse(OVER_7);
  }
}
