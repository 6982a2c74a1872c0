package org.factdesk.plugins.framing;

import java.util.List;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Options;
import org.factdesk.model.Article;

/** Offers to mark wording that takes a side. */
public final class Framing implements ArticleChecker {
  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("framing", "Framing");
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    return List.of();
  }
}
