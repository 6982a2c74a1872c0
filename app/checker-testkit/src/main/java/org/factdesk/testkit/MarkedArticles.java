package org.factdesk.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Article;
import org.factdesk.model.Link;
import org.factdesk.model.Span;

/**
 * The articles of a case as they come: marked texts, what is known of each, links between marks.
 */
final class MarkedArticles {
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final Map<String, List<Span>> flagged = new LinkedHashMap<>();
  private final Map<String, AnnotationRef> marks = new HashMap<>();
  private final List<Joined> links = new ArrayList<>();
  private String last = "";

  private record Joined(String from, String type, String to) {}

  void add(String id, String markedText) {
    MarkedText text = MarkedText.parse(markedText);
    if (flagged.put(id, text.flagged()) != null) {
      throw new IllegalArgumentException("two articles have the id '" + id + "'");
    }
    List<Annotation> annotations = new ArrayList<>();
    for (MarkedText.Mark mark : text.marks()) {
      String usual = id + "-" + (annotations.size() + 1);
      String name = mark.label().id().isEmpty() ? usual : mark.label().id();
      annotations.add(annotation(mark, name));
      if (marks.put(name, new AnnotationRef(id, name)) != null) {
        throw new IllegalArgumentException("two marks have the id '" + name + "'");
      }
      mark.label().links().forEach(link -> link(name, link.type(), link.target()));
    }
    annotations.sort(null);
    articles.put(id, Article.of(id, text.text()).withMarks(annotations, List.of()));
    last = id;
  }

  private static Annotation annotation(MarkedText.Mark mark, String id) {
    MarkLabel label = mark.label();
    return new Annotation(
        id, label.layer(), List.of(mark.span()), label.features(), "", "anna", Instant.EPOCH);
  }

  void link(String from, String type, String to) {
    links.add(new Joined(from, type, to));
  }

  /** Changes the article that came last. */
  void change(UnaryOperator<Article> change) {
    Article article = articles.get(last);
    if (article == null) {
      throw new IllegalStateException("add an article first");
    }
    articles.put(last, change.apply(article));
  }

  /** By article id: what is expected to be flagged. */
  Map<String, List<Span>> flagged() {
    return flagged;
  }

  /** The articles with their links; only now are all ids known. */
  List<Article> all() {
    Map<String, List<Link>> byArticle = new HashMap<>();
    for (Joined joined : links) {
      AnnotationRef from = mark(joined.from, joined);
      String id = joined.from + " " + joined.type + " " + joined.to;
      byArticle
          .computeIfAbsent(from.article(), article -> new ArrayList<>())
          .add(new Link(id, joined.type, from, mark(joined.to, joined), "anna", Instant.EPOCH));
    }
    List<Article> all = new ArrayList<>();
    for (Article article : articles.values()) {
      List<Link> own = byArticle.getOrDefault(article.id(), new ArrayList<>());
      own.sort(null);
      all.add(article.withMarks(article.annotations(), own));
    }
    return List.copyOf(all);
  }

  private AnnotationRef mark(String id, Joined joined) {
    AnnotationRef mark = marks.get(id);
    if (mark == null) {
      throw new IllegalArgumentException(
          "the link %s -> %s of type '%s' names no mark: no mark has the id '%s', written [words|layer #%s]"
              .formatted(joined.from, joined.to, joined.type, id, id));
    }
    return mark;
  }
}
