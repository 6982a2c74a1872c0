package org.factdesk.testkit;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.CrossArticleChecker;
import org.factdesk.checker.Fact;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Mention;
import org.factdesk.checker.Option;
import org.factdesk.checker.Options;
import org.factdesk.checker.Severity;
import org.factdesk.model.Article;

/** The cross-article checker of the tests: dates that annotators gave to one event differ. */
public class ConflictingDates implements CrossArticleChecker<ConflictingDates.Dated> {
  static final FindingKind CONFLICT =
      new FindingKind("conflicting-date", Severity.ERROR, "An event has several dates.");
  static final Option<Double> MOST =
      Option.number("dates-allowed", 1, 1, 9, "How many dates an event may have.");

  /** An event and its date. */
  public record Dated(String event, String value) implements Fact {}

  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("conflicting-dates", "Conflicting dates")
        .reads("date")
        .reports(CONFLICT)
        .options(MOST);
  }

  @Override
  public List<Mention<Dated>> extract(Article article, Options options) {
    return article
        .annotations("date")
        .map(
            date ->
                new Mention<>(
                    date.features().getOrDefault("of", ""),
                    article.place(date.spans().get(0)),
                    new Dated(
                        date.features().getOrDefault("of", ""),
                        date.features().getOrDefault("value", ""))))
        .toList();
  }

  @Override
  public List<Finding> compare(FactGroup<Dated> group, Options options) {
    TreeSet<String> values =
        group.mentions().stream()
            .map(mention -> mention.fact().value())
            .collect(Collectors.toCollection(TreeSet::new));
    return values.size() <= options.get(MOST)
        ? List.of()
        : List.of(
            Finding.of(CONFLICT, group.key() + " is dated " + values)
                .at(group.mentions())
                .about(group.key()));
  }
}
