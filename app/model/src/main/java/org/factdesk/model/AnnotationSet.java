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
 * @param unplaced marks that the text has no sure place for any more, sorted
 * @param conflicts versions of marks and links that are not in use, sorted
 */
public record AnnotationSet(
    String article,
    String annotator,
    WorkState state,
    Corrections corrections,
    List<Annotation> annotations,
    List<Link> links,
    List<Unplaced> unplaced,
    List<Conflict> conflicts) {
  /** Sorts the lists. */
  public AnnotationSet {
    annotations = Marks.of(annotations);
    links = sorted(links);
    unplaced = sorted(unplaced);
    conflicts = sorted(conflicts);
  }

  /** With nothing left to settle. */
  public AnnotationSet(
      String article,
      String annotator,
      WorkState state,
      Corrections corrections,
      List<Annotation> annotations,
      List<Link> links) {
    this(article, annotator, state, corrections, annotations, links, List.of(), List.of());
  }

  /** Nothing done yet. */
  public static AnnotationSet empty(String article, String annotator) {
    return new AnnotationSet(
        article, annotator, WorkState.NEW, Corrections.NONE, List.of(), List.of());
  }

  /** With another state of the work. */
  public AnnotationSet withState(WorkState value) {
    return new AnnotationSet(
        article, annotator, value, corrections, annotations, links, unplaced, conflicts);
  }

  /** With other corrections of what is known of the article. */
  public AnnotationSet withCorrections(Corrections value) {
    return new AnnotationSet(
        article, annotator, state, value, annotations, links, unplaced, conflicts);
  }

  /** With these annotations in place of all others, in any order. */
  public AnnotationSet withAnnotations(List<Annotation> value) {
    return new AnnotationSet(
        article, annotator, state, corrections, value, links, unplaced, conflicts);
  }

  /** With these links in place of all others, in any order. */
  public AnnotationSet withLinks(List<Link> value) {
    return new AnnotationSet(
        article, annotator, state, corrections, annotations, value, unplaced, conflicts);
  }

  /** With these unplaced marks in place of all others, in any order. */
  public AnnotationSet withUnplaced(List<Unplaced> value) {
    return new AnnotationSet(
        article, annotator, state, corrections, annotations, links, value, conflicts);
  }

  /** With these conflicts in place of all others, in any order. */
  public AnnotationSet withConflicts(List<Conflict> value) {
    return new AnnotationSet(
        article, annotator, state, corrections, annotations, links, unplaced, value);
  }

  /** The annotation with this id; empty where there is none. */
  public Optional<Annotation> annotation(String id) {
    return marks().find(id);
  }

  /** The annotations, to be found by place and by id, and to be changed. */
  public Marks marks() {
    return Marks.of(annotations);
  }

  private static <T extends Comparable<T>> List<T> sorted(List<T> values) {
    if (values.isEmpty()) {
      return List.of();
    }
    List<T> copy = new ArrayList<>(values);
    Collections.sort(copy);
    return List.copyOf(copy);
  }
}
