package org.factdesk.desktop.plugins;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.factdesk.checker.Option;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;

/** Says an option's values and range, and reads what was typed. */
record OptionWords(Option<?> option) {
  private static final Texts TEXTS = Texts.of(OptionWords.class);

  /** What it does, what it takes and what is usual. */
  String about() {
    if (isList()) {
      int entries = ((List<?>) option.usual()).size();
      return Words.sentence(option.summary()) + " " + TEXTS.get("option.list", entries);
    }
    String usual = words(option.usual());
    boolean isText = option.usual() instanceof String && option.choices().isEmpty();
    String said = usual.isEmpty() ? TEXTS.get("empty") : isText ? "“" + usual + "”" : usual;
    String usually =
        option
            .range()
            .map(
                ends ->
                    TEXTS.get("option.range", PluginWords.number(ends.get(0)), last(ends), said))
            .orElseGet(() -> TEXTS.get("option.usually", said));
    return Words.sentence(option.summary()) + " " + usually;
  }

  private boolean isList() {
    return option.shippedList().isPresent();
  }

  /** Yes or no, as it is shown. */
  static String flag(boolean value) {
    return TEXTS.get(value ? "yes" : "no");
  }

  /** A value as it is typed and shown. */
  static String words(Object value) {
    if (value instanceof Boolean flag) {
      return flag(flag);
    }
    if (value instanceof List) {
      return ""; // in place of a file's name
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
    if (isList() && value instanceof String) {
      return Optional.empty(); // whether there is such a file is found out where it is read
    }
    try {
      option.parse(value);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      String said = Words.cut(words(value), 24);
      String given = value instanceof Number ? said : "“" + said + "”";
      return Optional.of(TEXTS.get("option.takes", takes(), given));
    }
  }

  private String takes() {
    if (isList()) {
      return TEXTS.get("takes.file");
    }
    if (option.usual() instanceof Boolean) {
      return TEXTS.get("takes.flag");
    }
    return option
        .range()
        .map(ends -> TEXTS.get("takes.range", PluginWords.number(ends.get(0)), last(ends)))
        .orElseGet(
            () ->
                option.choices().isEmpty()
                    ? TEXTS.get("takes.text")
                    : String.join(", ", option.choices()));
  }

  private static String last(List<Double> ends) {
    return PluginWords.number(ends.get(1));
  }
}
