package org.factdesk.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words whose full stop does not, or not always, end a sentence; read from abbreviations.txt. */
final class Abbreviations {
  private static final Map<String, Set<String>> GROUPS = read();

  private Abbreviations() {}

  /** "Mr", "Gen": something always follows. */
  static boolean neverEnds(String word) {
    return has("never-ends", word);
  }

  /** "U.S", "a.m", "Inc": ends a sentence only when a new one plainly begins after it. */
  static boolean mayEnd(String word) {
    return has("may-end", word);
  }

  /** "Jan", "No": no sentence ends before a number. */
  static boolean beforeNumber(String word) {
    return has("before-number", word);
  }

  /** "The", "He": a word that, with a capital, begins a sentence rather than a name. */
  static boolean startsSentence(String word) {
    return has("starts-sentence", word);
  }

  /** "Februar", "Mai": after "4." no new sentence begins here. */
  static boolean afterOrdinal(String word) {
    return has("after-ordinal", word);
  }

  private static boolean has(String group, String word) {
    return GROUPS.getOrDefault(group, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> groups = new HashMap<>();
    Set<String> group = new HashSet<>();
    InputStream stream =
        Objects.requireNonNull(Abbreviations.class.getResourceAsStream("abbreviations.txt"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          group =
              groups.computeIfAbsent(line.substring(1, line.length() - 1), g -> new HashSet<>());
        } else if (!line.startsWith("#") && !line.isBlank()) {
          group.addAll(Set.of(line.strip().split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("abbreviations.txt in the jar cannot be read", e);
    }
    return groups;
  }
}
