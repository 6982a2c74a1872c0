package org.factdesk.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.factdesk.checker.Change;
import org.factdesk.checker.QuickFix;
import org.factdesk.engine.Report;
import org.factdesk.engine.Results;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Metadatum;

/** Carries out fixes as the workspace would, and looks whether they settle what they are for. */
record FixTrial(EveryWay ways, List<Article> articles, Results before) {

  /** What is wrong with a fix, one sentence; empty where it settles its finding. */
  Optional<String> trouble(Report report, QuickFix fix) {
    String name = "the fix '" + fix.label() + "' of " + EveryWay.show(report);
    Map<String, Article> byId = new TreeMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    try {
      fix.changes().forEach(change -> apply(change, byId));
    } catch (IllegalArgumentException e) {
      return Optional.of(name + "\n  cannot be carried out: " + e.getMessage());
    }
    if (fix.changes().isEmpty()) {
      return Optional.of(name + "\n  changes nothing");
    }
    Results after = ways.check(List.copyOf(byId.values()));
    return count(after, report) < count(before, report)
            || after.reports().stream().noneMatch(one -> one.id().equals(report.id()))
        ? Optional.empty()
        : Optional.of(name + "\n  was carried out, but the finding is still there");
  }

  /** Findings that are about the same. */
  private static long count(Results results, Report wanted) {
    return results.reports().stream()
        .filter(
            one ->
                one.finding().kind().id().equals(wanted.finding().kind().id())
                    && one.finding().subject().equals(wanted.finding().subject()))
        .count();
  }

  private static void apply(Change change, Map<String, Article> articles) {
    if (change instanceof Change.Annotate mark) {
      Article article = article(articles, mark.place().article());
      articles.put(article.id(), annotated(article, mark));
    } else if (change instanceof Change.SetFeature set) {
      Article article = article(articles, set.article());
      articles.put(article.id(), withFeature(article, set));
    } else if (change instanceof Change.SetPublished set) {
      Article article = article(articles, set.article());
      Metadatum<org.factdesk.model.DateRange> days = Metadatum.setByUser(set.published());
      articles.put(article.id(), article.withMetadata(article.metadata().withPublished(days)));
    }
  }

  private static Article article(Map<String, Article> articles, String id) {
    Article article = articles.get(id);
    if (article == null) {
      throw new IllegalArgumentException("there is no article '" + id + "'");
    }
    return article;
  }

  private static Article annotated(Article article, Change.Annotate mark) {
    if (!article.place(mark.place().span()).equals(mark.place())) {
      throw new IllegalArgumentException(
          "'" + mark.place().quote() + "' does not stand there in '" + article.id() + "'");
    }
    List<Annotation> all = new ArrayList<>(article.annotations());
    all.add(
        new Annotation(
            article.id() + "-fix-" + all.size(),
            mark.layer(),
            List.of(mark.place().span()),
            mark.features(),
            "",
            "anna",
            Instant.EPOCH));
    all.sort(null);
    return article.withMarks(all, article.links());
  }

  private static Article withFeature(Article article, Change.SetFeature set) {
    if (article.annotations().stream().noneMatch(one -> one.id().equals(set.annotation()))) {
      throw new IllegalArgumentException(
          "there is no annotation '" + set.annotation() + "' in '" + article.id() + "'");
    }
    List<Annotation> all =
        article.annotations().stream()
            .map(
                one ->
                    one.id().equals(set.annotation())
                        ? one.withFeature(set.feature(), set.value())
                        : one)
            .toList();
    return article.withMarks(all, article.links());
  }
}
