package org.factdesk.desktop.findings;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.factdesk.checker.Severity;
import org.factdesk.desktop.words.Texts;
import org.factdesk.engine.Report;
import org.factdesk.model.Place;

/** How the list is ordered: rows that have the same in common stand together. */
enum Grouping {
  SEVERITY("group.severity"),
  CHECKER("group.checker"),
  ARTICLE("group.article"),
  KIND("group.kind");

  private static final Texts TEXTS = Texts.of(Grouping.class);

  private final String key;

  Grouping(String key) {
    this.key = key;
  }

  /** The names, in the order of the values. */
  static List<String> names() {
    return Stream.of(values()).map(each -> TEXTS.get(each.key)).toList();
  }

  static Grouping named(String name) {
    return values()[Math.max(0, names().indexOf(name))];
  }

  /** In order; rows of one group stay in the order that they had, the gravest first. */
  List<Entry> sort(List<Entry> entries) {
    Comparator<Entry> grave = Comparator.comparing(Grouping::severity);
    Comparator<Entry> order =
        switch (this) {
          case SEVERITY -> grave;
          case CHECKER -> Comparator.comparing(Entry::checker).thenComparing(grave);
          case ARTICLE -> Comparator.comparing(Grouping::article).thenComparing(grave);
          case KIND -> Comparator.comparing(Entry::kind).thenComparing(grave);
        };
    return entries.stream().sorted(order).toList();
  }

  /** Whether each group has a head. */
  boolean hasHeads() {
    return this != SEVERITY;
  }

  /**
   * The name of the group that the entry is in.
   *
   * @param article how an article is said
   */
  String name(Entry entry, Function<String, String> article) {
    return switch (this) {
      case SEVERITY -> "";
      case CHECKER -> entry.checker();
      case ARTICLE ->
          article(entry).isEmpty() ? TEXTS.get("group.nowhere") : article.apply(article(entry));
      case KIND -> entry.kind();
    };
  }

  private static int severity(Entry entry) {
    return entry.report().map(Report::severity).map(Severity::ordinal).orElse(Integer.MAX_VALUE);
  }

  private static String article(Entry entry) {
    return entry.places().stream().findFirst().map(Place::article).orElse("");
  }
}
