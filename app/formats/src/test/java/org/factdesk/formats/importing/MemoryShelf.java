package org.factdesk.formats.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.WorkState;

/** A workspace that is nowhere but in memory. */
public final class MemoryShelf {
  private final TreeMap<String, Article> articles = new TreeMap<>();
  private final Map<String, TreeMap<String, AnnotationSet>> work = new TreeMap<>();

  /** The shelf of what is there now: only that counts as having been there before. */
  public Shelf shelf() {
    List<Article> before = List.copyOf(articles.values());
    return new Shelf(
        id -> Optional.ofNullable(articles.get(id)),
        text -> before.stream().filter(one -> one.text().equals(text)).findFirst(),
        this::sets,
        (id, text, given, noted) -> {
          String free = articles.containsKey(id) ? id + "-2" : id;
          articles.put(free, Article.of(free, text).withMetadata(given));
          return Optional.of(articles.get(free));
        },
        this::put);
  }

  /** The articles by id. */
  public Map<String, Article> articles() {
    return articles;
  }

  /** Everybody's work on an article. */
  public List<AnnotationSet> sets(String article) {
    return List.copyOf(work.getOrDefault(article, new TreeMap<>()).values());
  }

  private void put(AnnotationSet set) {
    work.computeIfAbsent(set.article(), id -> new TreeMap<>())
        .merge(set.annotator(), set, MemoryShelf::joined);
  }

  private static AnnotationSet joined(AnnotationSet one, AnnotationSet more) {
    return one.withState(more.state() == WorkState.NEW ? one.state() : more.state())
        .withAnnotations(plus(one.annotations(), more.annotations()))
        .withLinks(plus(one.links(), more.links()))
        .withUnplaced(plus(one.unplaced(), more.unplaced()));
  }

  private static <T> List<T> plus(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
