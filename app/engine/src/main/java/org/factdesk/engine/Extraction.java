package org.factdesk.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.Checker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.CrossArticleChecker;
import org.factdesk.checker.Fact;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;
import org.factdesk.checker.Options;
import org.factdesk.engine.FactsChunk.Taken;
import org.factdesk.engine.FindingIds.Identified;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Link;
import org.jspecify.annotations.Nullable;

/**
 * What one call gave, already admitted.
 *
 * @param remembered whether it comes from an earlier session and nobody was asked
 * @param touched keys under which the article states something else than before
 * @param findings with the ids they have if no other call says more about the same
 * @param faults what was left out and why
 */
record Extraction(
    boolean remembered,
    PackedMentions mentions,
    Set<String> touched,
    List<Identified> findings,
    List<String> faults) {
  static final Extraction NOTHING =
      new Extraction(false, PackedMentions.NONE, Set.of(), List.of(), List.of());

  /** Asks a checker about one article. */
  static Extraction of(
      Checker checker,
      CheckerDescription description,
      Options options,
      Article article,
      int most,
      Sharing sharing) {
    Admission admission = admission(description, article, most, sharing);
    List<Mention<?>> mentions = List.of();
    List<Finding> findings;
    if (checker instanceof CrossArticleChecker<?> across) {
      mentions = admission.mentions(across.extract(article, options));
      findings = admission.findings(across.check(article, options));
    } else {
      findings = admission.findings(((ArticleChecker) checker).check(article, options));
    }
    return of(description, article, mentions, findings, admission, sharing);
  }

  /** What a checker said of the very same article in an earlier session. */
  static Extraction remembered(
      CheckerDescription description, Article article, Taken taken, int most, Sharing sharing) {
    Admission admission = admission(description, article, most, sharing);
    List<Mention<?>> mentions = admission.mentions(taken.mentions());
    List<Finding> findings = admission.findings(taken.findings());
    Extraction given = of(description, article, mentions, findings, admission, sharing);
    return new Extraction(true, given.mentions, given.touched, given.findings, given.faults);
  }

  private static Admission admission(
      CheckerDescription description, Article article, int most, Sharing sharing) {
    return new Admission(
        description, id -> id.equals(article.id()) ? article : null, most, sharing);
  }

  private static Extraction of(
      CheckerDescription description,
      Article article,
      List<Mention<?>> mentions,
      List<Finding> findings,
      Admission admission,
      Sharing sharing) {
    List<Identified> identified =
        new FindingIds(description.id(), id -> article).identify(findings, article.id());
    PackedMentions packed = PackedMentions.of(article.id(), mentions, sharing.packing());
    return new Extraction(false, packed, keys(mentions), identified, admission.faults());
  }

  /**
   * The same, with those keys touched that matter after what was known before: all of both, where
   * the text has changed, since comparing quotes from it; otherwise only those that differ. Where
   * none differs, the mentions are those that were known.
   *
   * <p>Calls the facts' own {@code equals}, which a plugin may have written.
   */
  Extraction since(PackedMentions before, boolean sameText) {
    List<Mention<?>> old = before.all();
    List<Mention<?>> now = mentions.all();
    if (sameText && old.equals(now)) {
      return new Extraction(remembered, before, Set.of(), findings, faults);
    }
    Map<String, List<Mention<?>>> was = byKey(old);
    Map<String, List<Mention<?>>> is = byKey(now);
    Set<String> different = new HashSet<>(was.keySet());
    different.addAll(is.keySet());
    if (sameText) {
      different.removeIf(key -> is.getOrDefault(key, List.of()).equals(was.get(key)));
    }
    return new Extraction(remembered, mentions, different, findings, faults);
  }

  private static Map<String, List<Mention<?>>> byKey(List<Mention<?>> mentions) {
    return mentions.stream()
        .collect(Collectors.groupingBy(Mention::key, HashMap::new, Collectors.toList()));
  }

  static Set<String> keys(List<Mention<?>> mentions) {
    return mentions.stream().map(Mention::key).collect(Collectors.toSet());
  }

  /** Asks a checker to compare facts. */
  @SuppressWarnings("unchecked") // the mentions came from this very checker
  static <F extends Record & Fact> Extraction compared(
      CrossArticleChecker<F> checker,
      CheckerDescription description,
      Options options,
      FactGroup<?> group,
      Function<String, @Nullable Article> articles,
      int most,
      Sharing sharing) {
    Function<String, @Nullable Article> given =
        id -> isIn(group.mentions(), id) ? articles.apply(id) : null;
    Admission admission = new Admission(description, given, most, sharing);
    List<Finding> findings = admission.findings(checker.compare((FactGroup<F>) group, options));
    List<Identified> identified = new FindingIds(description.id(), articles).identify(findings, "");
    return new Extraction(false, PackedMentions.NONE, Set.of(), identified, admission.faults());
  }

  private static boolean isIn(List<? extends Mention<?>> mentions, String article) {
    int first = Facts.firstOf(article, mentions);
    return first < mentions.size() && mentions.get(first).place().article().equals(article);
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
    Set<String> ids = annotations.stream().map(Annotation::id).collect(Collectors.toSet());
    List<Link> links =
        article.links().stream().filter(link -> ids.contains(link.from().annotation())).toList();
    return article.withMarks(annotations, links);
  }
}
