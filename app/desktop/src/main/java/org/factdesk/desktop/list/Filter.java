package org.factdesk.desktop.list;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which articles the list shows: words that all must be there, and what is said of an article as
 * {@code state:done}, {@code outlet:tass}, {@code published:2022-02} or {@code findings}. A minus
 * before any of them means its contrary. Immutable; any thread.
 *
 * @param typed as it stands in the field
 */
record Filter(String typed) {
  static final Filter NONE = new Filter("");
  private static final String FINDINGS = "findings";

  boolean isNone() {
    return typed.isBlank();
  }

  /** Whether it can choose other articles because findings came or went. */
  boolean asksForFindings() {
    return Entry.fold(typed).contains(FINDINGS);
  }

  /** The question for each article, made once. */
  Predicate<Entry> asPredicate() {
    List<Predicate<Entry>> all =
        Stream.of(Entry.fold(typed).strip().split("\\s+")).map(Filter::term).toList();
    return entry -> all.stream().allMatch(one -> one.test(entry));
  }

  private static Predicate<Entry> term(String term) {
    if (term.startsWith("-") && term.length() > 1) {
      return term(term.substring(1)).negate();
    }
    int colon = term.indexOf(':');
    String field = colon < 0 ? term : term.substring(0, colon);
    String value = term.substring(colon + 1);
    return switch (field) {
      case FINDINGS -> entry -> entry.findings() > 0;
      case "state" -> colon < 0 ? word(term) : entry -> entry.state().id().startsWith(value);
      case "outlet" -> colon < 0 ? word(term) : entry -> entry.outlet().contains(value);
      case "published" -> colon < 0 ? word(term) : entry -> entry.published().startsWith(value);
      default -> word(term);
    };
  }

  private static Predicate<Entry> word(String word) {
    return entry -> entry.text().contains(word);
  }
}
