package org.factdesk.formats;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The formats that ship with Factdesk. */
public final class Formats {
  private Formats() {}

  /** All of them, by id. */
  public static List<Format> all() {
    return ServiceLoader.load(Format.class, Formats.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(Format::id))
        .toList();
  }

  /** The format with this id, such as {@code jsonl}. */
  public static Optional<Format> find(String id) {
    return all().stream().filter(format -> format.id().equals(id)).findFirst();
  }
}
