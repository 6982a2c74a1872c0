package org.factdesk.desktop;

import java.util.List;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Options;
import org.factdesk.checker.Severity;
import org.factdesk.model.Article;

/** A plugin of the tests that fails on every article about the council. */
public final class Stumbles implements ArticleChecker {
  static final FindingKind NEVER = new FindingKind("never", Severity.NOTE, "Never comes.");

  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("stumbles", "Stumbles").reports(NEVER);
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    if (article.id().contains("south")) {
      throw new IllegalStateException("no calendar");
    }
    return List.of();
  }
}
