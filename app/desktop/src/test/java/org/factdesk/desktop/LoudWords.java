package org.factdesk.desktop;

import java.util.List;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Options;
import org.factdesk.checker.Severity;
import org.factdesk.model.Article;
import org.factdesk.model.Span;

/** A plugin of the tests that says what the article begins with: a page with a picture. */
public final class LoudWords implements ArticleChecker {
  static final FindingKind KIND =
      new FindingKind("loud", Severity.WARNING, "<html><b>A kind of page.");

  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("loud-words", "<html><b>Loud words").reports(KIND);
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    String title = article.text().substring(0, article.text().indexOf('\n'));
    return List.of(Finding.of(KIND, title + " \u202Esaid").at(article.place(new Span(0, 5))));
  }
}
