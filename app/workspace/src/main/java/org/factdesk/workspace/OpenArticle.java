package org.factdesk.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Link;
import org.factdesk.model.Marks;
import org.factdesk.model.Metadata;
import org.factdesk.model.Section;
import org.factdesk.model.WorkState;

/**
 * An article that has been read, with the work of all annotators on it.
 *
 * @param source as read from its file, before anybody's corrections and marks
 * @param article the same with corrections and all marks: what views and checkers see
 * @param sets by annotator, in the order of their names
 */
public record OpenArticle(Article source, Article article, List<AnnotationSet> sets) {
  public OpenArticle {
    sets = List.copyOf(sets);
  }

  /** The source with these annotators' work on it; the desk's own annotator has the last word. */
  static OpenArticle of(Article source, List<AnnotationSet> sets, String annotator) {
    TreeMap<String, AnnotationSet> byName = new TreeMap<>();
    sets.forEach(set -> byName.put(set.annotator(), set));
    List<AnnotationSet> lastWordLast = new ArrayList<>(byName.values());
    lastWordLast.sort(Comparator.comparing(set -> set.annotator().equals(annotator)));

    Metadata metadata = source.metadata();
    List<Section> sections = source.sections();
    Marks annotations = Marks.NONE;
    List<Link> links = new ArrayList<>();
    for (AnnotationSet set : lastWordLast) {
      metadata = set.corrections().applyTo(metadata);
      sections = set.corrections().applyTo(sections);
      annotations = annotations.and(set.marks());
      links.addAll(set.links());
    }
    links.sort(Comparator.naturalOrder());
    Article article =
        new Article(source.id(), source.text(), sections, metadata, annotations, links);
    return new OpenArticle(source, article, List.copyOf(byName.values()));
  }

  public String id() {
    return source.id();
  }

  /** What this annotator did here; empty work where the annotator has not begun. */
  public AnnotationSet set(String annotator) {
    return sets.stream()
        .filter(set -> set.annotator().equals(annotator))
        .findFirst()
        .orElseGet(() -> AnnotationSet.empty(id(), annotator));
  }

  /** The annotator in whose file the annotation is. */
  public Optional<String> annotatorOf(String annotation) {
    return sets.stream()
        .filter(set -> set.annotation(annotation).isPresent())
        .map(AnnotationSet::annotator)
        .findFirst();
  }

  public Optional<Annotation> annotation(String annotation) {
    return article.marks().find(annotation);
  }

  /**
   * The annotator's own state where work has begun, else how far the furthest annotator is. Work
   * that was undone has not begun: what others have finished stays finished.
   */
  public WorkState state(String annotator) {
    AnnotationSet nothing = AnnotationSet.empty(id(), annotator);
    return sets.stream()
        .filter(set -> set.annotator().equals(annotator) && !set.equals(nothing))
        .map(AnnotationSet::state)
        .findFirst()
        .orElseGet(
            () ->
                sets.stream()
                    .map(AnnotationSet::state)
                    .max(Comparator.naturalOrder())
                    .orElse(WorkState.NEW));
  }

  OpenArticle with(AnnotationSet changed, String annotator) {
    List<AnnotationSet> others = new ArrayList<>(sets);
    others.removeIf(set -> set.annotator().equals(changed.annotator()));
    others.add(changed);
    return of(source, others, annotator);
  }
}
