package org.factdesk.desktop.plugins;

import java.math.BigDecimal;
import java.util.Optional;
import org.factdesk.checker.Option;
import org.factdesk.desktop.words.Words;

/** Says an option's values and range, and reads what was typed. */
record OptionWords(Option<?> option) {
  static final String YES = "yes";
  static final String NO = "no";

  /** What it does, what it takes and what is usual. */
  String about() {
    String range =
        option
            .range()
            .map(
                ends ->
                    "From " + PluginWords.number(ends.get(0)) + " to " + last(ends) + ", usually ")
            .orElse("Usually ");
    String usual = words(option.usual());
    boolean isText = option.usual() instanceof String && option.choices().isEmpty();
    String said = usual.isEmpty() ? "empty" : isText ? "“" + usual + "”" : usual;
    return Words.sentence(option.summary()) + " " + range + said + ".";
  }

  /** A value as it is typed and shown. */
  static String words(Object value) {
    if (value instanceof Boolean flag) {
      return flag ? YES : NO;
    }
    return value instanceof Number number
        ? PluginWords.number(number.doubleValue())
        : String.valueOf(value);
  }

  /** What was typed, as the value that it means; itself where it means none. */
  Object read(String typed) {
    if (!(option.usual() instanceof Double)) {
      return typed;
    }
    try {
      return new BigDecimal(typed.replace(',', '.')).doubleValue();
    } catch (NumberFormatException e) {
      return typed;
    }
  }

  /** Why it cannot have that value; empty where it can. */
  Optional<String> fault(Object value) {
    try {
      option.parse(value);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      String said = Words.cut(words(value), 24);
      String given = value instanceof Number ? said : "“" + said + "”";
      return Optional.of("Takes " + takes() + ", not " + given);
    }
  }

  private String takes() {
    if (option.usual() instanceof Boolean) {
      return "yes or no";
    }
    return option
        .range()
        .map(ends -> "a number from " + PluginWords.number(ends.get(0)) + " to " + last(ends))
        .orElse(option.choices().isEmpty() ? "text" : String.join(", ", option.choices()));
  }

  private static String last(java.util.List<Double> ends) {
    return PluginWords.number(ends.get(1));
  }
}
