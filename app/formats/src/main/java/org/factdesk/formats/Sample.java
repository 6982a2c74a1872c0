package org.factdesk.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Link;

/**
 * One article of a dataset with the work of its annotators.
 *
 * @param article text and metadata; its own marks are not looked at
 * @param sets one an annotator, sorted by annotator
 */
public record Sample(Article article, List<AnnotationSet> sets) {
  public Sample {
    List<AnnotationSet> sorted = new ArrayList<>(sets);
    sorted.sort(Comparator.comparing(AnnotationSet::annotator));
    sets = List.copyOf(sorted);
  }

  /** The article's id. */
  public String id() {
    return article.id();
  }

  /** Everybody's annotations, by place, then by id, then by annotator. */
  public List<Made<Annotation>> annotations() {
    List<Made<Annotation>> all = new ArrayList<>();
    for (AnnotationSet set : sets) {
      set.annotations().forEach(annotation -> all.add(new Made<>(set.annotator(), annotation)));
    }
    all.sort(
        Comparator.comparing((Made<Annotation> made) -> made.value())
            .thenComparing(Made::annotator));
    return all;
  }

  /** Everybody's links, by type, then by id, then by annotator. */
  public List<Made<Link>> links() {
    List<Made<Link>> all = new ArrayList<>();
    for (AnnotationSet set : sets) {
      set.links().forEach(link -> all.add(new Made<>(set.annotator(), link)));
    }
    all.sort(
        Comparator.comparing((Made<Link> made) -> made.value()).thenComparing(Made::annotator));
    return all;
  }

  /** An annotation or link and in whose work it is. */
  public record Made<T>(String annotator, T value) {}
}
