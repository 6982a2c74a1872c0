package org.factdesk.desktop;

import java.util.List;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.Change;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Options;
import org.factdesk.checker.QuickFix;
import org.factdesk.checker.Severity;
import org.factdesk.model.Article;

/** A plugin of the tests: wants a verdict for every claim. */
public final class OpenVerdicts implements ArticleChecker {
  static final FindingKind OPEN =
      new FindingKind("open-verdict", Severity.WARNING, "A claim has no verdict.");

  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("open-verdicts", "Open verdicts").reads("claim").reports(OPEN);
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    return article
        .annotations("claim")
        .filter(claim -> !"supported".equals(claim.features().get("verdict")))
        .map(
            claim ->
                Finding.of(OPEN, "nobody has supported this; give it a verdict")
                    .at(article, claim)
                    .about(claim.quote(article.text()))
                    .because(
                        new Evidence.Reasoning(claim.features().getOrDefault("verdict", "none")))
                    .fix(
                        QuickFix.of(
                            "Call it supported",
                            new Change.SetFeature(
                                article.id(), claim.id(), "verdict", "supported"))))
        .toList();
  }
}
