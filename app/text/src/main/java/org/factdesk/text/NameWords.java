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

/** Words that tell what a run of capitalised words is; read from names.txt. */
enum NameWords {
  TITLE("title"),
  TITLE_PART("title-part"),
  ORGANISATION("organisation"),
  PLACE("place"),
  NO_NAME("no-name"),
  PARTICLE("particle"),
  LINK("link"),
  PERSON_VERB("person-verb");

  private static final Map<String, Set<String>> GROUPS = read();

  private final String group;

  NameWords(String group) {
    this.group = group;
  }

  /** Whether the word, in any case and with or without a last full stop, is one of these. */
  boolean has(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    String bare = small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
    return GROUPS.getOrDefault(group, Set.of()).contains(bare);
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> groups = new HashMap<>();
    Set<String> group = new HashSet<>();
    InputStream stream =
        Objects.requireNonNull(NameWords.class.getResourceAsStream("names.txt"), "names.txt");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          group =
              groups.computeIfAbsent(line.substring(1, line.length() - 1), g -> new HashSet<>());
        } else if (!line.startsWith("#") && !line.isBlank()) {
          for (String word : line.strip().split(" ", -1)) {
            group.add(word);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("names.txt in the jar cannot be read", e);
    }
    return groups;
  }
}
