package org.factdesk.formats;

import java.util.List;

/**
 * Articles that are in the same part of a dataset for a reason.
 *
 * @param part such as {@code train}
 * @param articles more than one, by id
 * @param ties one fewer than articles: enough to hold them together, the strong ones first
 */
public record ArticleGroup(String part, List<String> articles, List<Tie> ties) {
  public ArticleGroup {
    articles = List.copyOf(articles);
    ties = List.copyOf(ties);
  }
}
