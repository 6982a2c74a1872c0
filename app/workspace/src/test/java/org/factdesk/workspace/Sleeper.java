package org.factdesk.workspace;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Options;
import org.factdesk.model.Article;

/** A plugin of the tests: takes a minute for every article, unless it is interrupted. */
public final class Sleeper implements ArticleChecker {
  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("sleeper", "Sleeper");
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    LockSupport.parkNanos(TimeUnit.MINUTES.toNanos(1));
    return List.of();
  }
}
