package org.factdesk.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** English words that say nothing about what a text tells, from {@code small-words.txt}. */
final class SmallWords {
  /** Sorted. */
  private static final int[] HASHES = read();

  private SmallWords() {}

  /**
   * Whether it is one.
   *
   * @param hash the {@link String#hashCode} of the word in lower case
   */
  static boolean contains(int hash) {
    return Arrays.binarySearch(HASHES, hash) >= 0;
  }

  /** Whether the word, in lower case, is one. */
  static boolean contains(String word) {
    return contains(word.hashCode());
  }

  private static int[] read() {
    try (InputStream in =
        Objects.requireNonNull(SmallWords.class.getResourceAsStream("small-words.txt"))) {
      String words = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(words.strip().split("\\s+"))
          .mapToInt(String::hashCode)
          .sorted()
          .toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it is in the jar
    }
  }
}
