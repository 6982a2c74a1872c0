package org.factdesk.desktop.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.model.Scheme;

/**
 * What is looked for in all articles: words, "phrases", {@code field:value}, each with a hyphen
 * before it for what shall not be there.
 *
 * @param unknown a field that there is not; empty where all are known
 */
record CorpusQuery(List<Term> terms, Optional<String> unknown) {
  /** Fields of articles. */
  static final List<String> OF_ARTICLES = List.of("id", "outlet", "published", "state", "title");

  /** Fields of marks; the features of the scheme come on top. */
  static final List<String> OF_MARKS = List.of("annotator", "layer", "note");

  private static final Pattern TERM =
      Pattern.compile("(-)?(?:(\\p{L}[\\p{L}\\d_-]*):)?(?:[\"“”„]([^\"“”„]*)[\"“”„]?|(\\S+))");

  /** What a term is about. */
  enum Kind {
    TEXT,
    ARTICLE,
    MARK
  }

  /**
   * One condition.
   *
   * @param not what shall not be there
   * @param field empty for text
   * @param whole not only the beginning of a word, or of a value
   */
  record Term(boolean not, Kind kind, String field, String value, boolean whole) {}

  /** Reads what somebody typed. */
  static CorpusQuery parse(String typed, Scheme scheme) {
    List<Term> terms = new ArrayList<>();
    Optional<String> unknown = Optional.empty();
    Matcher matcher = TERM.matcher(typed);
    while (matcher.find()) {
      boolean not = matcher.group(1) != null;
      boolean phrase = matcher.group(3) != null;
      String value = phrase ? matcher.group(3) : matcher.group(4);
      if (matcher.group(2) == null) {
        terms.add(new Term(not, Kind.TEXT, "", value, phrase));
        continue;
      }
      String field = matcher.group(2);
      Optional<Term> known = field(not, field, value, scheme);
      known.ifPresent(terms::add);
      unknown = known.isEmpty() && unknown.isEmpty() ? Optional.of(field) : unknown;
    }
    terms.removeIf(term -> term.value().isBlank());
    return new CorpusQuery(List.copyOf(terms), unknown);
  }

  private static Optional<Term> field(boolean not, String typed, String value, Scheme scheme) {
    String field = typed.toLowerCase(Locale.ROOT);
    if (OF_ARTICLES.contains(field)) {
      return Optional.of(new Term(not, Kind.ARTICLE, field, value, false));
    }
    if (OF_MARKS.contains(field)) {
      return Optional.of(new Term(not, Kind.MARK, field, value, !field.equals("note")));
    }
    return features(scheme).stream()
        .filter(feature -> feature.name().equalsIgnoreCase(field))
        .findFirst()
        .map(
            feature ->
                new Term(not, Kind.MARK, feature.name(), value, !feature.values().isEmpty()));
  }

  static List<Scheme.Feature> features(Scheme scheme) {
    return scheme.layers().stream().flatMap(layer -> layer.features().stream()).toList();
  }

  List<Term> terms(Kind kind, boolean not) {
    return terms.stream().filter(term -> term.kind() == kind && term.not() == not).toList();
  }

  /** Whether it asks for anything that can be there. */
  boolean asksForSomething() {
    return terms.stream().anyMatch(term -> !term.not());
  }
}
