package org.factdesk.benchmarks;

import java.util.List;
import java.util.regex.Pattern;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Options;
import org.factdesk.checker.Severity;
import org.factdesk.model.Article;
import org.factdesk.model.Span;

/** A word that stands twice in a row. */
final class DoubledWords implements ArticleChecker {
  static final FindingKind DOUBLED =
      new FindingKind("doubled-word", Severity.WARNING, "A word stands twice in a row.");
  private static final Pattern TWICE = Pattern.compile("\\b(\\p{L}+) \\1\\b");

  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("doubled-words", "Doubled words").reports(DOUBLED);
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    return TWICE
        .matcher(article.text())
        .results()
        .map(match -> article.place(new Span(match.start(), match.end())))
        .map(
            place ->
                Finding.of(DOUBLED, place.quote() + " is doubled").at(place).about(place.quote()))
        .toList();
  }
}
