package org.factdesk.engine;

import java.util.List;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.CrossArticleChecker;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;
import org.factdesk.checker.Options;
import org.factdesk.model.Article;

/** Stands for a checker that runs in a process of its own. */
sealed interface ChildChecker {
  /** Looks at one article. */
  record Alone(CheckerDescription description, ChildCalls calls)
      implements ChildChecker, ArticleChecker {
    @Override
    public List<Finding> check(Article article, Options options) {
      return calls.check(article, options);
    }
  }

  /**
   * Compares articles.
   *
   * @param checks whether it also looks at one article alone
   */
  record Across(CheckerDescription description, ChildCalls calls, boolean checks)
      implements ChildChecker, CrossArticleChecker<OpaqueFact> {
    @Override
    public List<Mention<OpaqueFact>> extract(Article article, Options options) {
      return calls.extract(article, options);
    }

    @Override
    public List<Finding> compare(FactGroup<OpaqueFact> group, Options options) {
      return calls.compare(group, options);
    }

    @Override
    public List<Finding> check(Article article, Options options) {
      return checks ? calls.check(article, options) : List.of();
    }
  }
}
