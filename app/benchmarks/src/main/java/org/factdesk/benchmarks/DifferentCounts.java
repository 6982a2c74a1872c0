package org.factdesk.benchmarks;

import java.util.List;
import java.util.Set;
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

/** Things that were counted differently. */
final class DifferentCounts implements CrossArticleChecker<DifferentCounts.Counted> {
  static final FindingKind DIFFERENT =
      new FindingKind("different-counts", Severity.ERROR, "A thing has several numbers.");
  private static final Pattern COUNT = Pattern.compile("(\\d{2,4}) (\\p{L}+) were");

  /** A number of things. */
  record Counted(int number) implements Fact {}

  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("different-counts", "Different counts").reports(DIFFERENT);
  }

  @Override
  public List<Mention<Counted>> extract(Article article, Options options) {
    return COUNT
        .matcher(article.text())
        .results()
        .map(
            match ->
                new Mention<>(
                    match.group(2),
                    article.place(new Span(match.start(), match.end())),
                    new Counted(Integer.parseInt(match.group(1)))))
        .toList();
  }

  @Override
  public List<Finding> compare(FactGroup<Counted> group, Options options) {
    Set<Integer> numbers =
        group.mentions().stream()
            .map(mention -> mention.fact().number())
            .collect(Collectors.toCollection(TreeSet::new));
    return numbers.size() < 2
        ? List.of()
        : List.of(
            Finding.of(DIFFERENT, group.key() + " are " + numbers)
                .at(group.mentions())
                .about(group.key()));
  }
}
