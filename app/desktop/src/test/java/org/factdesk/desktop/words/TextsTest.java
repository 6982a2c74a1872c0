package org.factdesk.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TextsTest {
  private static final Pattern VALUE = Pattern.compile("\\{\\d+");

  @Test
  void every_text_is_there_in_every_language_with_the_same_values() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path english : englishFiles()) {
      Properties one = read(english);
      Properties other = read(english.resolveSibling("text_de.properties"));
      for (String key : union(one, other)) {
        String text = one.getProperty(key, "");
        String german = other.getProperty(key, "");
        if (text.isEmpty() || german.isEmpty() || !values(text).equals(values(german))) {
          wrong.add(english + ": " + key);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void no_straight_apostrophe_swallows_a_value() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path english : englishFiles()) {
      for (Path file : List.of(english, english.resolveSibling("text_de.properties"))) {
        read(file)
            .forEach(
                (key, text) -> {
                  if (text.toString().replace("''", "").contains("'")) {
                    wrong.add(file.getFileName() + ": " + key);
                  }
                });
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<Path> englishFiles() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src/main/resources"))) {
      return all.filter(file -> file.endsWith("text.properties")).toList();
    }
  }

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }

  private static TreeSet<String> union(Properties one, Properties other) {
    TreeSet<String> keys = new TreeSet<>(one.stringPropertyNames());
    keys.addAll(other.stringPropertyNames());
    return keys;
  }

  private static TreeSet<String> values(String text) {
    TreeSet<String> found = new TreeSet<>();
    for (Matcher matcher = VALUE.matcher(text); matcher.find(); ) {
      found.add(matcher.group());
    }
    return found;
  }
}
