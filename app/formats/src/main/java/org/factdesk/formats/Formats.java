package org.factdesk.formats;

import java.util.List;
import java.util.Optional;

/** The formats that ship with Factdesk. */
public final class Formats {
  private Formats() {}

  /** All of them, in the order they are offered. */
  public static List<Format> all() {
    return List.of(new JsonlFormat());
  }

  /** The format with this id, such as {@code jsonl}. */
  public static Optional<Format> find(String id) {
    return all().stream().filter(format -> format.id().equals(id)).findFirst();
  }
}
