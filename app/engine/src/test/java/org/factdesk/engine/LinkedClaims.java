package org.factdesk.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.CrossArticleChecker;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Fact;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Mention;
import org.factdesk.checker.Options;
import org.factdesk.checker.Severity;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;

/** Compares the days on which claims with one topic, or linked to one article, were published. */
public class LinkedClaims implements CrossArticleChecker<LinkedClaims.Claim> {
  static final FindingKind DAYS =
      new FindingKind("several-days", Severity.WARNING, "Claims were published on several days.");
  static final FindingKind LONELY =
      new FindingKind("lonely-claim", Severity.NOTE, "A claim has no link.");

  /** When a claim was published. */
  public record Claim(String published) implements Fact {}

  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("linked-claims", "Linked claims")
        .reads("claim")
        .reports(DAYS, LONELY);
  }

  @Override
  public List<Mention<Claim>> extract(Article article, Options options) {
    String day = article.metadata().published().map(known -> known.value() + "").orElse("?");
    List<Mention<Claim>> mentions = new ArrayList<>();
    for (Annotation claim : article.annotations()) {
      String topic = "topic " + claim.features().get("topic");
      mentions.add(new Mention<>(topic, article.place(claim.extent()), new Claim(day)));
      article.links().stream()
          .filter(link -> link.from().annotation().equals(claim.id()))
          .map(link -> "to " + link.to().article())
          .map(key -> new Mention<>(key, article.place(claim.extent()), new Claim(day)))
          .forEach(mentions::add);
    }
    return mentions;
  }

  @Override
  public List<Finding> compare(FactGroup<Claim> group, Options options) {
    TreeSet<String> days =
        group.mentions().stream()
            .map(mention -> mention.fact().published())
            .collect(Collectors.toCollection(TreeSet::new));
    return days.size() < 2
        ? List.of()
        : List.of(
            Finding.of(DAYS, "published on " + days)
                .at(group.mentions())
                .because(new Evidence.Reasoning(days.toString()))
                .about("days"));
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    return article.annotations().stream()
        .filter(
            claim ->
                article.links().stream()
                    .noneMatch(link -> link.from().annotation().equals(claim.id())))
        .map(claim -> Finding.of(LONELY, "no link").at(article, claim).about("lonely"))
        .toList();
  }
}
