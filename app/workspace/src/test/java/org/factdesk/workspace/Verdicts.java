package org.factdesk.workspace;

import java.util.List;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.Change;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Option;
import org.factdesk.checker.Options;
import org.factdesk.checker.QuickFix;
import org.factdesk.checker.Severity;
import org.factdesk.model.Article;

/** A plugin of the tests: complains about every claim whose verdict is not "settled". */
public final class Verdicts implements ArticleChecker {
  static final FindingKind OPEN =
      new FindingKind("open-verdict", Severity.WARNING, "A claim is not settled.");
  static final Option<String> SETTLED = Option.text("settled", "settled", "The verdict to reach.");

  static final Option<List<String>> ALSO =
      Option.lines("also", "# Verdicts that do as well.\nclosed\n", "Verdicts that do as well.");

  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("verdicts", "Verdicts")
        .reads("claim")
        .reports(OPEN)
        .options(SETTLED, ALSO);
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    String settled = options.get(SETTLED);
    return article
        .annotations("claim")
        .filter(claim -> !settled.equals(claim.features().get("verdict")))
        .filter(claim -> !options.get(ALSO).contains(claim.features().getOrDefault("verdict", "")))
        .map(
            claim ->
                Finding.of(OPEN, "the claim is not " + settled + "; settle it")
                    .at(article, claim)
                    .about(claim.quote(article.text()))
                    .because(
                        new Evidence.Reasoning(claim.features().getOrDefault("verdict", "none")))
                    .fix(
                        QuickFix.of(
                            "Settle it",
                            new Change.SetFeature(article.id(), claim.id(), "verdict", settled),
                            new Change.SetFeature(article.id(), claim.id(), "kind", "event"))))
        .toList();
  }
}
