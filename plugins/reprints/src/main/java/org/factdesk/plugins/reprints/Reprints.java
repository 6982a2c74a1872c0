package org.factdesk.plugins.reprints;

import java.util.List;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Options;
import org.factdesk.model.Article;

/** Finds passages that articles share. */
public final class Reprints implements ArticleChecker {
  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("reprints", "Reprints");
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    return List.of();
  }
}
