package org.factdesk.benchmarks;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.CrossArticleChecker;
import org.factdesk.checker.Fact;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Mention;
import org.factdesk.checker.Options;
import org.factdesk.checker.Severity;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;

/** Claims that annotators judged differently. */
final class UnequalVerdicts implements CrossArticleChecker<UnequalVerdicts.Judged> {
  static final FindingKind UNEQUAL =
      new FindingKind("unequal-verdicts", Severity.ERROR, "One claim has several verdicts.");

  /** What an annotator says of a claim. */
  record Judged(String verdict) implements Fact {}

  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("unequal-verdicts", "Unequal verdicts")
        .reads("claim")
        .reports(UNEQUAL);
  }

  @Override
  public List<Mention<Judged>> extract(Article article, Options options) {
    return article
        .annotations("claim")
        .map(
            claim ->
                new Mention<>(
                    feature(claim, "about"),
                    article.place(claim.extent()),
                    new Judged(feature(claim, "verdict"))))
        .toList();
  }

  private static String feature(Annotation claim, String name) {
    return claim.features().getOrDefault(name, "");
  }

  @Override
  public List<Finding> compare(FactGroup<Judged> group, Options options) {
    Set<String> verdicts =
        group.mentions().stream()
            .map(mention -> mention.fact().verdict())
            .collect(Collectors.toCollection(TreeSet::new));
    return verdicts.size() < 2
        ? List.of()
        : List.of(
            Finding.of(UNEQUAL, group.key() + " is judged " + verdicts)
                .at(group.mentions())
                .about(group.key()));
  }
}
