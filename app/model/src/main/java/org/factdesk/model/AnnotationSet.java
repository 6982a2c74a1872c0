package org.factdesk.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One annotator's work on one article: what one annotation file holds.
 *
 * @param annotations sorted
 * @param links that this annotator made from annotations of this article, sorted
 */
public record AnnotationSet(
    String article,
    String annotator,
    WorkState state,
    Corrections corrections,
    List<Annotation> annotations,
    List<Link> links) {
  public AnnotationSet {
    annotations = sorted(annotations);
    links = sorted(links);
  }

  public static AnnotationSet empty(String article, String annotator) {
    return new AnnotationSet(
        article, annotator, WorkState.NEW, Corrections.NONE, List.of(), List.of());
  }

  public AnnotationSet withState(WorkState value) {
    return new AnnotationSet(article, annotator, value, corrections, annotations, links);
  }

  public AnnotationSet withCorrections(Corrections value) {
    return new AnnotationSet(article, annotator, state, value, annotations, links);
  }

  public AnnotationSet withAnnotations(List<Annotation> value) {
    return new AnnotationSet(article, annotator, state, corrections, value, links);
  }

  public AnnotationSet withLinks(List<Link> value) {
    return new AnnotationSet(article, annotator, state, corrections, annotations, value);
  }

  public Optional<Annotation> annotation(String id) {
    return annotations.stream().filter(annotation -> annotation.id().equals(id)).findFirst();
  }

  private static <T extends Comparable<T>> List<T> sorted(List<T> values) {
    List<T> copy = new ArrayList<>(values);
    Collections.sort(copy);
    return List.copyOf(copy);
  }
}
