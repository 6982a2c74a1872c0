package org.factdesk.desktop;

import java.util.List;
import java.util.Map;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.CrossArticleChecker;
import org.factdesk.checker.Fact;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Mention;
import org.factdesk.checker.Options;
import org.factdesk.checker.Severity;
import org.factdesk.model.Article;
import org.factdesk.model.Span;

/**
 * A plugin of the tests: what begins with "The old bridge" is a passage that articles share. Its
 * own fact, so that it is one class.
 */
public record SharedWords() implements CrossArticleChecker<SharedWords>, Fact {
  static final FindingKind SHARED =
      new FindingKind("shared-passage", Severity.NOTE, "Articles share a passage.");

  /** By article, its text. */
  static final Map<String, String> TEXTS =
      Map.of(
          "01_north",
          "Bridge to reopen\n\nThe old bridge over the river opens on Monday, said the mayor.",
          "02_south",
          "Costs rise again\n\nThe old bridge over the river opens on Monday, said the mayor.",
          "03_east",
          "Ferry to go\n\nThe old bridge over the lake opens on Tuesday, said the mayor.");

  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("reprints", "Reprints").reports(SHARED);
  }

  @Override
  public List<Mention<SharedWords>> extract(Article article, Options options) {
    int begin = article.text().indexOf("The old bridge");
    return begin < 0
        ? List.of()
        : List.of(
            new Mention<>("bridge", article.place(new Span(begin, article.text().length())), this));
  }

  @Override
  public List<Finding> compare(FactGroup<SharedWords> group, Options options) {
    return group.mentions().size() < 2
        ? List.of()
        : List.of(
            Finding.of(SHARED, "Articles share a passage.").at(group.mentions()).about("bridge"));
  }
}
