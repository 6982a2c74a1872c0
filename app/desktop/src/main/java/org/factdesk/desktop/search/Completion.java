package org.factdesk.desktop.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.factdesk.model.Scheme;

/**
 * How the word before the caret could go on.
 *
 * @param begin where that word begins
 * @param field whose values are offered; empty where fields are
 * @param offers each in place of the whole word
 */
record Completion(int begin, String field, List<String> offers) {
  private static final int MOST = 12;

  static Completion of(String typed, int caret, Scheme scheme) {
    int begin = Math.max(typed.lastIndexOf(' ', Math.max(0, caret - 1)) + 1, 0);
    String word = begin <= caret ? typed.substring(begin, caret) : "";
    String not = word.startsWith("-") ? "-" : "";
    String rest = word.substring(not.length()).toLowerCase(Locale.ROOT);
    int colon = rest.indexOf(':');
    if (rest.isEmpty()) {
      return new Completion(begin, "", List.of());
    }
    if (colon < 0) {
      return new Completion(
          begin,
          "",
          fields(scheme).filter(name -> name.startsWith(rest)).map(n -> not + n + ":").toList());
    }
    String field = rest.substring(0, colon);
    String start = rest.substring(colon + 1);
    return new Completion(
        begin,
        field,
        values(field, scheme)
            .filter(value -> value.toLowerCase(Locale.ROOT).startsWith(start))
            .limit(MOST)
            .map(value -> not + field + ":" + (value.contains(" ") ? '"' + value + '"' : value))
            .toList());
  }

  /** All fields there are. */
  static Stream<String> fields(Scheme scheme) {
    return Stream.concat(
            Stream.concat(CorpusQuery.OF_MARKS.stream(), CorpusQuery.OF_ARTICLES.stream()),
            CorpusQuery.features(scheme).stream()
                .map(feature -> feature.name().toLowerCase(Locale.ROOT)))
        .distinct();
  }

  private static Stream<String> values(String field, Scheme scheme) {
    return switch (field) {
      case "layer" -> scheme.layers().stream().map(Scheme.Layer::id);
      case "state" -> Stream.of("new", "in-progress", "done");
      default ->
          CorpusQuery.features(scheme).stream()
              .filter(feature -> feature.name().equalsIgnoreCase(field))
              .flatMap(feature -> feature.values().stream())
              .distinct();
    };
  }
}
