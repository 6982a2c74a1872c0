package org.factdesk.desktop.list;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** In which order the list stands. */
record Order(By by, boolean down) {
  static final Order USUAL = new Order(By.ID, false);

  /** What counts. */
  enum By {
    /** As the articles stand in the workspace. */
    ID(Comparator.comparing(Entry::position)),
    TITLE(Comparator.comparing(Entry::title, String.CASE_INSENSITIVE_ORDER)),
    PUBLISHED(Comparator.comparing(Entry::published)),
    STATE(Comparator.comparing(Entry::state)),
    MARKS(Comparator.comparing(Entry::marks)),
    FINDINGS(Comparator.comparing(Entry::findings)),
    /** When a mark in it was made or changed last. */
    CHANGED(Comparator.comparing(Entry::changed));

    private final Comparator<Entry> order;

    By(Comparator<Entry> order) {
      this.order = order;
    }

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** As {@link #text()} wrote it; the usual one for anything else. */
  static Order of(String text) {
    return Stream.of(By.values())
        .flatMap(by -> Stream.of(new Order(by, false), new Order(by, true)))
        .filter(order -> order.text().equals(text))
        .findFirst()
        .orElse(USUAL);
  }

  String text() {
    return by.id() + (down ? " down" : "");
  }

  /** What is alike stands as in the workspace. */
  Comparator<Entry> comparator() {
    return (down ? by.order.reversed() : by.order).thenComparing(Entry::position);
  }
}
