package org.factdesk.checker;

import java.util.List;
import org.factdesk.model.Article;

/** A checker that needs one article at a time. */
public non-sealed interface ArticleChecker extends Checker {
  /** What is wrong in this article. Pure: the same article and options give the same findings. */
  List<Finding> check(Article article, Options options);
}
