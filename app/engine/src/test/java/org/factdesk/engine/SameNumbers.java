package org.factdesk.engine;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
import org.factdesk.model.Article;
import org.factdesk.model.Span;

/** Reads facts such as "dead=12" and reports a name that has several numbers. */
public class SameNumbers implements CrossArticleChecker<SameNumbers.Count> {
  static final FindingKind DIFFERENT =
      new FindingKind("different-numbers", Severity.ERROR, "A name has several numbers.");
  private static final Pattern FACT = Pattern.compile("(\\w+)=(\\d+)");

  /** A name's number. */
  public record Count(String name, int value) implements Fact {}

  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("same-numbers", "Same numbers").reports(DIFFERENT);
  }

  @Override
  public List<Mention<Count>> extract(Article article, Options options) {
    return FACT.matcher(article.text())
        .results()
        .map(
            match ->
                new Mention<>(
                    match.group(1),
                    article.place(new Span(match.start(), match.end())),
                    new Count(match.group(1), Integer.parseInt(match.group(2)))))
        .toList();
  }

  @Override
  public List<Finding> compare(FactGroup<Count> group, Options options) {
    TreeSet<Integer> values =
        group.mentions().stream()
            .map(mention -> mention.fact().value())
            .collect(Collectors.toCollection(TreeSet::new));
    return values.size() < 2
        ? List.of()
        : List.of(
            Finding.of(DIFFERENT, group.key() + " is " + values)
                .at(group.mentions())
                .about(group.key()));
  }
}
