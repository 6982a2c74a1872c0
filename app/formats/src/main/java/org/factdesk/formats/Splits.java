package org.factdesk.formats;

import java.util.List;
import java.util.Map;

/**
 * Which article goes into which part of a dataset.
 *
 * @param names of the parts, in order, such as {@code train}; empty where the dataset is whole
 * @param byArticle each article's part
 */
public record Splits(List<String> names, Map<String, String> byArticle) {
  /** The dataset is whole. */
  public static final Splits NONE = new Splits(List.of(), Map.of());

  public Splits {
    names = List.copyOf(names);
    byArticle = Map.copyOf(byArticle);
  }

  /** The parts to write: one without a name where the dataset is whole. */
  List<String> parts() {
    return names.isEmpty() ? List.of("") : names;
  }

  /** The part that an article goes into, the nameless one where the dataset is whole. */
  String of(String article) {
    return names.isEmpty() ? "" : byArticle.getOrDefault(article, names.get(0));
  }
}
