package org.factdesk.plugins.dates;

import org.factdesk.checker.Change;
import org.factdesk.checker.QuickFix;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;

/** What the findings of this checker offer. */
final class Fixes {
  private Fixes() {}

  /** Sets the day or days of publication, as a person would. */
  static QuickFix published(String article, DateRange days) {
    return QuickFix.of(
        "Set the publication to " + Say.days(days), new Change.SetPublished(article, days));
  }

  static QuickFix published(Article article, DateRange days) {
    return published(article.id(), days);
  }
}
