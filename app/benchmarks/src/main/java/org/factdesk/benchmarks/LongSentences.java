package org.factdesk.benchmarks;

import java.util.List;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Option;
import org.factdesk.checker.Options;
import org.factdesk.checker.Severity;
import org.factdesk.model.Article;
import org.factdesk.text.Sentences;

/** Sentences that nobody can read in one breath. */
final class LongSentences implements ArticleChecker {
  static final FindingKind LONG =
      new FindingKind("long-sentence", Severity.NOTE, "A sentence is very long.");
  static final Option<Double> MOST =
      Option.number("most", 115, 20, 1000, "How many characters a sentence may have.");

  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("long-sentences", "Long sentences").reports(LONG).options(MOST);
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    double most = options.get(MOST);
    return Sentences.in(article.text()).stream()
        .filter(sentence -> sentence.length() > most)
        .map(article::place)
        .map(place -> Finding.of(LONG, "very long").at(place).about(place.quote()))
        .toList();
  }
}
