package org.factdesk.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way to say numbers that depend on each other, as {@code sum-rules.txt} lists them.
 *
 * @param names of the numbers that the calculation takes, in its order
 */
record SumRule(String calculation, String names, Pattern pattern) {
  private static final String SMALL =
      "(?:(?:about|around|nearly|almost|roughly|some|over|more than|less than|at least|up to|an|a"
          + "|estimated|the|its|their|all|those|these|just|only|approximately|by|total of|his|her) ){0,4}";
  private static final List<SumRule> READ = read();
  static final List<SumRule> ALL = READ.stream().filter(rule -> !rule.isApart()).toList();

  /** Words of which only one can be said of anything. */
  static final List<Pattern> APART =
      READ.stream().filter(SumRule::isApart).map(SumRule::pattern).toList();

  private boolean isApart() {
    return calculation.equals("apart");
  }

  /** Whether there are numbers enough for it: looking for the expression costs far more. */
  boolean mayFit(String skeleton, int numbers) {
    int fewest = calculation.endsWith("parts") || calculation.equals("total") ? 3 : names.length();
    boolean percentages = !pattern.pattern().contains("#p") || skeleton.contains("#p");
    return numbers >= fewest && percentages;
  }

  private static List<SumRule> read() {
    List<SumRule> rules = new ArrayList<>();
    Map<String, String> words = new LinkedHashMap<>();
    for (String line : DataLines.of("sum-rules.txt").toList()) {
      int colon = line.indexOf(": ");
      int equals = line.indexOf(" = ");
      if (equals > 0 && line.substring(0, equals).matches("[A-Z]+")) {
        words.put(line.substring(0, equals), line.substring(equals + 3));
      } else {
        String[] head = line.substring(0, colon).split(" ");
        Pattern pattern = pattern(line.substring(colon + 2), words);
        rules.add(new SumRule(head[0], head.length == 1 ? "" : head[1], pattern));
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
}
