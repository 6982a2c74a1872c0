package org.factdesk.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Link;

/**
 * A step of this session.
 *
 * @param by the desk's annotator
 * @param back what takes it back
 */
public record Past(Instant at, String by, Step step, Step back) {

  /** As the undo menu names it. */
  public String label() {
    return step.label();
  }

  /** How many changes it holds, each way. */
  int weight() {
    return step.edits().size() + back.edits().size();
  }

  /** The articles in which it changed something, in order, each once. */
  public Stream<String> articles() {
    return step.articles();
  }

  /**
   * What became of one mark.
   *
   * @param before empty where the step made the mark
   * @param after empty where the step took it away
   * @param linked links of the mark that the step made
   * @param unlinked links of the mark that the step took away
   */
  public record Touch(
      Past past,
      Optional<Annotation> before,
      Optional<Annotation> after,
      List<Link> linked,
      List<Link> unlinked) {}

  /** What the step did to the mark; empty where it left it alone. */
  public Optional<Touch> touch(AnnotationRef mark) {
    Optional<Annotation> after = mark(step, mark);
    Optional<Annotation> before = mark(back, mark);
    List<Link> linked = links(step, mark);
    List<Link> unlinked = links(back, mark);
    return after.isEmpty() && before.isEmpty() && linked.isEmpty() && unlinked.isEmpty()
        ? Optional.empty()
        : Optional.of(new Touch(this, before, after, linked, unlinked));
  }

  private static Optional<Annotation> mark(Step step, AnnotationRef mark) {
    return step.edits().stream()
        .filter(Edit.PutAnnotation.class::isInstance)
        .map(Edit.PutAnnotation.class::cast)
        .filter(put -> put.annotation().id().equals(mark.annotation()))
        .filter(put -> put.article().equals(mark.article()))
        .map(Edit.PutAnnotation::annotation)
        .findFirst();
  }

  private static List<Link> links(Step step, AnnotationRef mark) {
    List<Link> links = new ArrayList<>();
    for (Edit edit : step.edits()) {
      if (edit instanceof Edit.PutLink put
          && (put.link().from().equals(mark) || put.link().to().equals(mark))) {
        links.add(put.link());
      }
    }
    return links;
  }
}
