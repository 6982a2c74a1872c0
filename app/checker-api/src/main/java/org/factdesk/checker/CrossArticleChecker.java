package org.factdesk.checker;

import java.util.List;
import org.factdesk.model.Article;

/**
 * A checker that compares articles: it takes facts out of each article alone, the engine brings
 * facts with the same key together, and the checker compares what came together.
 *
 * @param <F> the fact it compares, a record of its own
 */
public non-sealed interface CrossArticleChecker<F extends Record & Fact> extends Checker {
  /**
   * The facts that this article states, each under a key. Where keys are near-equal rather than
   * equal, mention the fact under several keys: findings that come out equal are merged. Pure; any
   * thread, several at once.
   *
   * @param article with the annotations of the layers that the description reads, and no others
   * @return each with a place in this article; empty where it states nothing of the sort
   */
  List<Mention<F>> extract(Article article, Options options);

  /**
   * What is wrong among these facts. Pure: it depends on nothing but the group and the options. Any
   * thread, several at once; groups come in any order. A group may be a single mention.
   *
   * @return each with places in the articles of the group alone; empty where the facts agree
   */
  List<Finding> compare(FactGroup<F> group, Options options);

  /**
   * What is wrong in this article alone; nothing unless a checker says otherwise. As in {@link
   * ArticleChecker}.
   */
  default List<Finding> check(Article article, Options options) {
    return List.of();
  }
}
