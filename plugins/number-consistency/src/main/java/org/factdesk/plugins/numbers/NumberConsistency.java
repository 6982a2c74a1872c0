package org.factdesk.plugins.numbers;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.CrossArticleChecker;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Mention;
import org.factdesk.checker.Option;
import org.factdesk.checker.Options;
import org.factdesk.checker.Severity;
import org.factdesk.model.Article;

/** Finds quantities that are given differently, and sums that do not add up. */
public final class NumberConsistency implements CrossArticleChecker<Counted> {
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

  static final FindingKind CONFLICTING_NUMBER =
      new FindingKind(
          "conflicting-number",
          Severity.WARNING,
          "Two articles tell the same in nearly the same words, with another number.");

  static final FindingKind INCONSISTENT_NUMBER =
      new FindingKind(
          "inconsistent-number",
          Severity.WARNING,
          "An article tells the same twice in nearly the same words, with another number.");

  static final FindingKind DIFFERENT_NUMBER =
      new FindingKind(
          "different-number",
          Severity.NOTE,
          "Two articles give another number for what is likely the same.");

  static final Option<Double> SIMILARITY =
      Option.number(
          "similarity",
          0.5,
          0.3,
          1,
          "How alike two counts must be told to be taken for the same; higher finds fewer.");

  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("number-consistency", "Number consistency")
        .reports(
            WRONG_SUM,
            WRONG_PERCENTAGE,
            WRONG_CHANGE,
            WRONG_CONVERSION,
            INCONSISTENT_NUMBER,
            CONFLICTING_NUMBER,
            DIFFERENT_NUMBER)
        .options(SIMILARITY);
  }

  @Override
  public List<Mention<Counted>> extract(Article article, Options options) {
    return new CountReader(article).mentions(CountedSentence.of(article));
  }

  @Override
  public List<Finding> compare(FactGroup<Counted> group, Options options) {
    return new Conflicts(group, options.get(SIMILARITY)).findings();
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    List<CountedSentence> sentences = CountedSentence.of(article);
    List<Finding> findings = new ArrayList<>();
    sentences.forEach(sentence -> findings.addAll(WrongSums.in(sentence)));
    findings.addAll(Conflicts.within(new CountReader(article).counts(sentences)));
    return findings;
  }
}
