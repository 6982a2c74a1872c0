package org.factdesk.plugins.attribution;

import java.util.List;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Options;
import org.factdesk.model.Article;

/** Finds claims that nobody stands behind, and sources that lead back to one. */
public final class Attribution implements ArticleChecker {
  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("attribution", "Attribution");
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    return List.of();
  }
}
