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
   * equal, mention the fact under several keys: findings that come out equal are merged.
   */
  List<Mention<F>> extract(Article article, Options options);

  /** What is wrong among these facts. Pure: it depends on nothing but the group and the options. */
  List<Finding> compare(FactGroup<F> group, Options options);

  /** What is wrong in this article alone; nothing unless a checker says otherwise. */
  default List<Finding> check(Article article, Options options) {
    return List.of();
  }
}
