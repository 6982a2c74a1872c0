package org.factdesk.benchmarks.planted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Tells a story again as another paper would that has it from the first: some sentences are left
 * out, some paragraphs change places, some words are others. What is quoted, named and counted
 * stays.
 */
final class Retelling {
  private static final double LEFT_OUT = 0.12;
  private static final double OTHER_WORD = 0.5;
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("began", "started"),
          Map.entry("started", "began"),
          Map.entry("big", "large"),
          Map.entry("large", "big"),
          Map.entry("show", "indicate"),
          Map.entry("help", "assist"),
          Map.entry("several", "a number of"),
          Map.entry("however", "but"),
          Map.entry("because", "since"),
          Map.entry("while", "whereas"),
          Map.entry("near", "close to"),
          Map.entry("after", "following"),
          Map.entry("also", "too"),
          Map.entry("often", "frequently"),
          Map.entry("home", "house"),
          Map.entry("killed", "left dead"),
          Map.entry("injured", "hurt"),
          Map.entry("arrested", "detained"),
          Map.entry("attack", "assault"),
          Map.entry("purchase", "buy"),
          Map.entry("country", "nation"),
          Map.entry("quickly", "rapidly"),
          Map.entry("many", "numerous"),
          Map.entry("important", "significant"),
          Map.entry("problem", "difficulty"),
          Map.entry("kids", "children"),
          Map.entry("children", "youngsters"),
          Map.entry("huge", "vast"),
          Map.entry("entire", "whole"),
          Map.entry("currently", "now"),
          Map.entry("previously", "earlier"));

  private Retelling() {}

  static Story of(Story story, Random random) {
    List<String> lines = new ArrayList<>();
    for (String line : story.text().split("\n", -1)) {
      lines.add(lines.isEmpty() ? line : shortened(line, random));
    }
    for (int i = 3; i + 1 < lines.size(); i++) {
      if (random.nextInt(5) == 0 && !lines.get(i).isBlank() && !lines.get(i + 1).isBlank()) {
        Collections.swap(lines, i, i + 1);
      }
    }
    String text = otherWords(String.join("\n", lines), random);
    String day =
        story.published().isEmpty()
            ? ""
            : LocalDate.parse(story.published()).plusDays(1).toString();
    return new Story(story.id() + "-retold", text, day, "The Second Paper", story.id());
  }

  private static String shortened(String line, Random random) {
    List<Stretch> sentences = Sentence.all(line);
    if (sentences.size() < 2) {
      return line;
    }
    StringBuilder kept = new StringBuilder();
    for (Stretch sentence : sentences) {
      String words = sentence.in(line);
      boolean quotes = words.chars().anyMatch(c -> "\"“”".indexOf(c) >= 0);
      if (quotes || random.nextDouble() >= LEFT_OUT) {
        kept.append(kept.isEmpty() ? "" : " ").append(words);
      }
    }
    return kept.toString();
  }

  private static String otherWords(String text, Random random) {
    List<Stretch> quoted = Plain.quoted(text);
    StringBuilder other = new StringBuilder(text);
    List<Stretch> words = Plain.words(text);
    for (int i = words.size() - 1; i >= 0; i--) {
      Stretch word = words.get(i);
      String now = WORDS.get(word.in(text));
      if (now != null
          && random.nextDouble() < OTHER_WORD
          && quoted.stream().noneMatch(q -> q.begin() <= word.begin() && word.end() <= q.end())) {
        other.replace(word.begin(), word.end(), now.toLowerCase(Locale.ROOT));
      }
    }
    return other.toString();
  }
}
