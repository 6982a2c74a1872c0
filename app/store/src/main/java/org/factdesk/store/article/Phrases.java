package org.factdesk.store.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A list of words or phrases that ships with Factdesk: groups of lines under names in brackets. One
 * list is read once and never changes.
 */
final class Phrases {
  private final Map<String, Set<String>> lines = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  private Phrases() {}

  /** Reads a list from beside this class. */
  static Phrases read(String resource) {
    Phrases phrases = new Phrases();
    InputStream stream = Objects.requireNonNull(Phrases.class.getResourceAsStream(resource));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      String group = "";
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("[")) {
          group = line.substring(1, line.length() - 1);
        } else if (!line.startsWith(";") && !line.isBlank()) {
          phrases.add(group, line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " in the jar cannot be read", e);
    }
    return phrases;
  }

  private void add(String group, String line) {
    lines.computeIfAbsent(group, g -> new LinkedHashSet<>()).add(line);
    words.computeIfAbsent(group, g -> new HashSet<>()).addAll(List.of(line.split(" ")));
    longest.merge(group, line.length(), Math::max);
  }

  Set<String> groups() {
    return lines.keySet();
  }

  /** The lines of a group, each one phrase. */
  Set<String> phrases(String group) {
    return lines.getOrDefault(group, Set.of());
  }

  /** The single words of a group. */
  Set<String> words(String group) {
    return words.getOrDefault(group, Set.of());
  }

  /** The longest phrase of the group that the normalised line begins with; "" if there is none. */
  String start(String group, String line) {
    Set<String> all = phrases(group);
    int most = longest.getOrDefault(group, 0);
    int first = line.length() <= most ? line.length() : line.lastIndexOf(' ', most);
    for (int end = first; end > 0; end = line.lastIndexOf(' ', end - 1)) {
      String start = line.substring(0, end);
      if (all.contains(start)) {
        return start;
      }
    }
    return "";
  }

  /**
   * The line as phrases are written: lower case, letters only, one space for all other signs, "#"
   * for a number, apostrophes left out.
   */
  static String normalised(String line) {
    StringBuilder result = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      int last = result.length() - 1;
      if (c >= 'a' && c <= 'z' && (last < 0 || result.charAt(last) != '#')) {
        result.append(c);
      } else if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        if (last >= 0 && result.charAt(last) == '#') {
          result.append(' ');
        }
        result.append(c);
      } else if (Character.isDigit(c)) {
        if (last >= 0 && result.charAt(last) != '#' && result.charAt(last) != ' ') {
          result.append(' ');
        }
        if (last < 0 || result.charAt(last) != '#') {
          result.append('#');
        }
      } else if (c != '\'' && c != '’' && last >= 0 && result.charAt(last) != ' ') {
        result.append(' ');
      }
    }
    return result.toString().strip().toLowerCase(Locale.ROOT);
  }

  /** The words of a normalised line. */
  static List<String> wordsOf(String normalised) {
    List<String> result = new ArrayList<>();
    for (int begin = 0; begin < normalised.length(); ) {
      int space = normalised.indexOf(' ', begin);
      int end = space < 0 ? normalised.length() : space;
      if (end > begin) {
        result.add(normalised.substring(begin, end));
      }
      begin = end + 1;
    }
    return result;
  }
}
