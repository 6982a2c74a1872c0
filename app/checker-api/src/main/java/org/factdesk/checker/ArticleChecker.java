package org.factdesk.checker;

import java.util.List;
import org.factdesk.model.Article;

/** A checker that needs one article at a time. */
public non-sealed interface ArticleChecker extends Checker {
  /**
   * What is wrong in this article. Pure: the same article and options give the same findings, in
   * any order. Any thread, several at once.
   *
   * @param article with the annotations of the layers that the description reads, and no others;
   *     the text may be empty, and whatever is known beside it may be missing
   * @param options as the workspace sets them
   * @return each with at least one place in this article; empty where all is well
   */
  List<Finding> check(Article article, Options options);
}
