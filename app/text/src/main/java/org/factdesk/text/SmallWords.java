package org.factdesk.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** English words that say nothing about what a text tells, from {@code small-words.txt}. */
final class SmallWords {
  private static final Set<String> ALL = read();

  private SmallWords() {}

  /** Whether it is one, in lower case. */
  static boolean contains(String word) {
    return ALL.contains(word);
  }

  private static Set<String> read() {
    try (InputStream in =
        Objects.requireNonNull(SmallWords.class.getResourceAsStream("small-words.txt"))) {
      String words = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Set.copyOf(List.of(words.strip().split("\\s+")));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it is in the jar
    }
  }
}
