package org.factdesk.workspace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Link;

/**
 * A step carried out: the articles after it, and the step that takes it back.
 *
 * @param touched which annotators' work on which articles is different now
 */
record Changes(Map<String, OpenArticle> articles, Step inverse, List<Work> touched) {
  /** One annotator's work on one article: one file. */
  record Work(String article, String annotator) {}

  /**
   * Carries out a step. Pure.
   *
   * @throws IllegalArgumentException where an edit names an article that is not among them
   */
  static Changes carryOut(Step step, Map<String, OpenArticle> before, String deskAnnotator) {
    Map<String, OpenArticle> after = new LinkedHashMap<>(before);
    List<Edit> inverse = new ArrayList<>();
    List<Work> touched = new ArrayList<>();
    for (Edit edit : step.edits()) {
      OpenArticle open = after.get(edit.article());
      if (open == null) {
        throw new IllegalArgumentException("no article " + edit.article() + " has been read");
      }
      AnnotationSet set = open.set(edit.annotator());
      inverse.add(inverse(edit, set));
      after.put(edit.article(), open.with(apply(edit, set), deskAnnotator));
      Work work = new Work(edit.article(), edit.annotator());
      if (!touched.contains(work)) {
        touched.add(work);
      }
    }
    Collections.reverse(inverse);
    return new Changes(
        Collections.unmodifiableMap(after), new Step(step.label(), inverse), touched);
  }

  private static AnnotationSet apply(Edit edit, AnnotationSet set) {
    if (edit instanceof Edit.PutAnnotation put) {
      List<Annotation> all = new ArrayList<>(set.annotations());
      all.removeIf(annotation -> annotation.id().equals(put.annotation().id()));
      all.add(put.annotation());
      return set.withAnnotations(all);
    }
    if (edit instanceof Edit.RemoveAnnotation remove) {
      List<Annotation> all = new ArrayList<>(set.annotations());
      all.removeIf(annotation -> annotation.id().equals(remove.id()));
      return set.withAnnotations(all);
    }
    if (edit instanceof Edit.PutLink put) {
      List<Link> all = new ArrayList<>(set.links());
      all.removeIf(link -> link.id().equals(put.link().id()));
      all.add(put.link());
      return set.withLinks(all);
    }
    if (edit instanceof Edit.RemoveLink remove) {
      List<Link> all = new ArrayList<>(set.links());
      all.removeIf(link -> link.id().equals(remove.id()));
      return set.withLinks(all);
    }
    if (edit instanceof Edit.SetState state) {
      return set.withState(state.state());
    }
    return set.withCorrections(((Edit.Correct) edit).corrections());
  }

  private static Edit inverse(Edit edit, AnnotationSet before) {
    String article = edit.article();
    String annotator = edit.annotator();
    if (edit instanceof Edit.PutAnnotation put) {
      Optional<Annotation> old = before.annotation(put.annotation().id());
      return old.isPresent()
          ? new Edit.PutAnnotation(article, annotator, old.get())
          : new Edit.RemoveAnnotation(article, annotator, put.annotation().id());
    }
    if (edit instanceof Edit.RemoveAnnotation remove) {
      return new Edit.PutAnnotation(
          article, annotator, before.annotation(remove.id()).orElseThrow());
    }
    if (edit instanceof Edit.PutLink put) {
      Optional<Link> old = link(before, put.link().id());
      return old.isPresent()
          ? new Edit.PutLink(annotator, old.get())
          : new Edit.RemoveLink(article, annotator, put.link().id());
    }
    if (edit instanceof Edit.RemoveLink remove) {
      return new Edit.PutLink(annotator, link(before, remove.id()).orElseThrow());
    }
    if (edit instanceof Edit.SetState) {
      return new Edit.SetState(article, annotator, before.state());
    }
    return new Edit.Correct(article, annotator, before.corrections());
  }

  private static Optional<Link> link(AnnotationSet set, String id) {
    return set.links().stream().filter(link -> link.id().equals(id)).findFirst();
  }
}
