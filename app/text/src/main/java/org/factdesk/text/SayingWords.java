package org.factdesk.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Words that bring in what somebody says, in groups; read from sayings.txt. */
final class SayingWords {
  private static final Map<String, Set<String>> GROUPS = read();

  private SayingWords() {}

  /** Whether the word, in lower case, belongs to the group. */
  static boolean is(String group, String word) {
    return GROUPS.getOrDefault(group, Set.of()).contains(word);
  }

  /** The words of the group, in order. */
  static SortedSet<String> group(String group) {
    return new TreeSet<>(GROUPS.getOrDefault(group, Set.of()));
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> groups = new HashMap<>();
    InputStream stream =
        Objects.requireNonNull(SayingWords.class.getResourceAsStream("sayings.txt"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          List<String> words = List.of(line.strip().split(" +"));
          groups.put(words.get(0), Set.copyOf(words.subList(1, words.size())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(groups);
  }
}
