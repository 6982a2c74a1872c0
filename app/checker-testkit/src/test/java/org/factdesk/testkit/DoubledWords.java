package org.factdesk.testkit;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Options;
import org.factdesk.checker.Severity;
import org.factdesk.model.Article;
import org.factdesk.model.Place;
import org.factdesk.model.Span;

/** The per-article checker of the tests: flags "the the" and suggests marking "allegedly". */
public class DoubledWords implements ArticleChecker {
  static final FindingKind DOUBLED =
      new FindingKind("doubled-word", Severity.WARNING, "A word stands twice in a row.");
  static final FindingKind HEDGE =
      new FindingKind("hedge", Severity.SUGGESTION, "A word that distances the writer.");
  private static final Pattern TWICE = Pattern.compile("\\b(\\w+) \\1\\b");
  private static final Pattern ALLEGEDLY = Pattern.compile("allegedly");

  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("doubled-words", "Doubled words").reports(DOUBLED, HEDGE);
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    return java.util.stream.Stream.concat(
            places(TWICE, article)
                .map(
                    place -> Finding.of(DOUBLED, "“" + place.quote() + "” says it twice").at(place))
                .map(finding -> finding.about(finding.places().get(0).quote())),
            places(ALLEGEDLY, article)
                .map(
                    place ->
                        Finding.suggestion(
                            HEDGE, "a hedge", place, "framing", Map.of("frame", "hedge"))))
        .toList();
  }

  private static java.util.stream.Stream<Place> places(Pattern pattern, Article article) {
    return pattern
        .matcher(article.text())
        .results()
        .map(match -> article.place(new Span(match.start(), match.end())));
  }
}
