package org.factdesk.plugins.numbers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way to say numbers that depend on each other, as {@code sentence-rules.txt} lists them.
 *
 * @param names of the numbers that the calculation takes, in its order
 */
record SentenceRule(String calculation, String names, Pattern pattern) {
  private static final String SMALL =
      "(?:(?:about|around|nearly|almost|roughly|some|over|more than|less than|at least|up to|an|a"
          + "|estimated|the|its|their|all|those|these|just|only|approximately|by|total of|his|her) )*";
  static final List<SentenceRule> ALL = read();

  private static List<SentenceRule> read() {
    List<SentenceRule> rules = new ArrayList<>();
    Map<String, String> words = new LinkedHashMap<>();
    for (String line : lines()) {
      int colon = line.indexOf(": ");
      int equals = line.indexOf(" = ");
      if (equals > 0 && line.substring(0, equals).matches("[A-Z]+")) {
        words.put(line.substring(0, equals), line.substring(equals + 3));
      } else if (colon > 0 && !line.startsWith("#")) {
        String[] head = line.substring(0, colon).split(" ");
        Pattern pattern = pattern(line.substring(colon + 2), words);
        rules.add(new SentenceRule(head[0], head.length == 1 ? "" : head[1], pattern));
      }
    }
    return List.copyOf(rules);
  }

  private static Pattern pattern(String rule, Map<String, String> words) {
    String expression = rule;
    for (Map.Entry<String, String> list : words.entrySet()) {
      expression = expression.replace(list.getKey(), list.getValue());
    }
    return Pattern.compile(
        expression
            .replace("~", "[^#;:]{0,60}?")
            .replace("{p}", SMALL + "#p(?<p>\\d+);")
            .replaceAll("\\{([a-d])\\}", Matcher.quoteReplacement(SMALL) + "#[np](?<$1>\\\\d+);"));
  }

  private static List<String> lines() {
    try (InputStream in =
        Objects.requireNonNull(SentenceRule.class.getResourceAsStream("sentence-rules.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("sentence-rules.txt in the jar cannot be read", e);
    }
  }
}
