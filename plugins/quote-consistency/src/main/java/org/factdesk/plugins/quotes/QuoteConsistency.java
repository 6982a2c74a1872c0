package org.factdesk.plugins.quotes;

import java.util.List;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Options;
import org.factdesk.model.Article;

/** Finds quotations that are worded or attributed differently elsewhere. */
public final class QuoteConsistency implements ArticleChecker {
  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("quote-consistency", "Quote consistency");
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    return List.of();
  }
}
