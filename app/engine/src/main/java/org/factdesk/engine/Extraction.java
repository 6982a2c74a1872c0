package org.factdesk.engine;

import java.util.List;
import java.util.Map;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.Checker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.CrossArticleChecker;
import org.factdesk.checker.Fact;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;
import org.factdesk.checker.Options;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Link;

/**
 * What one call gave, already admitted.
 *
 * @param faults what was left out and why
 */
record Extraction(List<Mention<?>> mentions, List<Finding> findings, List<String> faults) {
  static final Extraction NOTHING = new Extraction(List.of(), List.of(), List.of());

  /** Asks a checker about one article. */
  static Extraction of(
      Checker checker, CheckerDescription description, Options options, Article article, int most) {
    Admission admission = new Admission(description, Map.of(article.id(), article), most);
    if (checker instanceof ArticleChecker alone) {
      List<Finding> findings = admission.findings(alone.check(article, options));
      return new Extraction(List.of(), findings, admission.faults());
    }
    CrossArticleChecker<?> across = (CrossArticleChecker<?>) checker;
    List<? extends Mention<?>> mentions = admission.mentions(across.extract(article, options));
    List<Finding> findings = admission.findings(across.check(article, options));
    return new Extraction(List.copyOf(mentions), findings, admission.faults());
  }

  /** Asks a checker to compare facts. */
  @SuppressWarnings("unchecked") // the mentions came from this very checker
  static <F extends Record & Fact> Extraction compared(
      CrossArticleChecker<F> checker,
      CheckerDescription description,
      Options options,
      String key,
      List<Mention<?>> mentions,
      Map<String, Article> articles,
      int most) {
    Admission admission = new Admission(description, articles, most);
    List<Mention<F>> own = mentions.stream().map(mention -> (Mention<F>) mention).toList();
    List<Finding> findings =
        admission.findings(checker.compare(new FactGroup<>(key, own), options));
    return new Extraction(List.of(), findings, admission.faults());
  }

  /** The article with what the checker says it reads, and no other annotations. */
  static Article seenBy(CheckerDescription description, Article article) {
    if (article.annotations().isEmpty() && article.links().isEmpty()) {
      return article;
    }
    List<Annotation> annotations =
        article.annotations().stream()
            .filter(annotation -> description.layers().contains(annotation.layer()))
            .toList();
    List<String> ids = annotations.stream().map(Annotation::id).toList();
    List<Link> links =
        article.links().stream().filter(link -> ids.contains(link.from().annotation())).toList();
    return article.withMarks(annotations, links);
  }
}
