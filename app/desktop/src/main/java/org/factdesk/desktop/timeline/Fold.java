package org.factdesk.desktop.timeline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.factdesk.desktop.words.Texts;

/** How long a time without events may be before it is folded away. */
enum Fold {
  OVER_7(7),
  OVER_30(30),
  NEVER(Integer.MAX_VALUE);

  private static final Texts TEXTS = Texts.of(Fold.class);

  private final int days;

  Fold(int days) {
    this.days = days;
  }

  /** How many days without events stay as they are. */
  int days() {
    return days;
  }

  private String words() {
    return TEXTS.get("fold." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  static List<String> choices() {
    return Stream.of(values()).map(Fold::words).toList();
  }

  static Fold of(String words) {
    return Stream.of(values())
        .filter(fold -> fold.words().equals(words))
        .findFirst()
        .orElse(OVER_7);
  }
}
