package org.factdesk.plugins.numbers;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Options;
import org.factdesk.checker.Severity;
import org.factdesk.model.Article;

/** Finds quantities that are given differently, and sums that do not add up. */
public final class NumberConsistency implements ArticleChecker {
  static final FindingKind WRONG_SUM =
      new FindingKind(
          "wrong-sum", Severity.ERROR, "Parts and total in one sentence do not add up.");

  static final FindingKind WRONG_PERCENTAGE =
      new FindingKind(
          "wrong-percentage",
          Severity.ERROR,
          "A percentage does not fit the numbers it stands beside.");

  static final FindingKind WRONG_CHANGE =
      new FindingKind(
          "wrong-change",
          Severity.ERROR,
          "Words such as “rose” or “doubled” do not fit the numbers beside them.");

  static final FindingKind WRONG_CONVERSION =
      new FindingKind(
          "wrong-conversion", Severity.ERROR, "A measure in brackets is not the one before it.");

  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("number-consistency", "Number consistency")
        .reports(WRONG_SUM, WRONG_PERCENTAGE, WRONG_CHANGE, WRONG_CONVERSION);
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    List<Finding> findings = new ArrayList<>();
    for (CountedSentence sentence : CountedSentence.of(article)) {
      findings.addAll(SentenceArithmetic.findings(sentence));
    }
    return findings;
  }
}
