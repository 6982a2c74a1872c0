package org.factdesk.desktop.keys;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.KeyStroke;

/** Keys as they stand in the file: {@code ctrl O, F3}. Pure. */
final class KeyText {
  private KeyText() {}

  static String of(List<KeyStroke> keys) {
    return keys.stream()
        .map(key -> key.toString().replace("pressed ", ""))
        .collect(Collectors.joining(", "));
  }

  /** The keys; empty where one of them is none. */
  static Optional<List<KeyStroke>> read(String text) {
    List<Optional<KeyStroke>> keys =
        Stream.of(text.split(","))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .map(word -> Optional.ofNullable(KeyStroke.getKeyStroke(word)))
            .toList();
    return keys.stream().allMatch(Optional::isPresent)
        ? Optional.of(keys.stream().flatMap(Optional::stream).distinct().toList())
        : Optional.empty();
  }
}
