package org.factdesk.benchmarks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.factdesk.checker.Checker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.CrossArticleChecker;
import org.factdesk.checker.Mention;
import org.factdesk.checker.Options;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Link;
import org.jspecify.annotations.Nullable;

/**
 * What an edit of one article has to touch at most, counted by asking the checkers themselves.
 *
 * @param articles checkers that see another article than before
 * @param groups keys under which the article states something else than before
 */
record Expected(int articles, int groups) {

  static Expected of(List<Checker> checkers, @Nullable Article before, @Nullable Article after) {
    int articles = 0;
    int groups = 0;
    for (Checker checker : checkers) {
      Article was = before == null ? null : seenBy(checker.description(), before);
      Article is = after == null ? null : seenBy(checker.description(), after);
      if (is != null && !is.equals(was)) {
        articles++;
      }
      if (checker instanceof CrossArticleChecker<?> across) {
        groups += different(across, was, is);
      }
    }
    return new Expected(articles, groups);
  }

  private static Article seenBy(CheckerDescription description, Article article) {
    List<Annotation> marks =
        article.annotations().stream()
            .filter(mark -> description.layers().contains(mark.layer()))
            .toList();
    Set<String> ids = marks.stream().map(Annotation::id).collect(Collectors.toSet());
    List<Link> links =
        article.links().stream().filter(link -> ids.contains(link.from().annotation())).toList();
    return article.withMarks(marks, links);
  }

  private static int different(
      CrossArticleChecker<?> checker, @Nullable Article was, @Nullable Article is) {
    Map<String, List<Mention<?>>> before = byKey(checker, was);
    Map<String, List<Mention<?>>> after = byKey(checker, is);
    Set<String> keys = new HashSet<>(before.keySet());
    keys.addAll(after.keySet());
    if (was != null && is != null && was.text().equals(is.text())) {
      keys.removeIf(key -> after.getOrDefault(key, List.of()).equals(before.get(key)));
    }
    return keys.size();
  }

  private static Map<String, List<Mention<?>>> byKey(
      CrossArticleChecker<?> checker, @Nullable Article article) {
    return article == null
        ? Map.of()
        : checker.extract(article, Options.USUAL).stream()
            .collect(Collectors.groupingBy(Mention::key, HashMap::new, Collectors.toList()));
  }
}
