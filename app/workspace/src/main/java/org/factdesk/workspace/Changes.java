package org.factdesk.workspace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Dismissal;
import org.factdesk.model.Link;

/**
 * A step carried out: what there is after it, and the step that takes it back.
 *
 * @param touched what is different now
 */
record Changes(Content content, Step inverse, Set<Unsaved> touched) {

  /**
   * Carries out a step. Pure.
   *
   * @throws IllegalArgumentException where an edit names an article that is not among them
   */
  static Changes carryOut(Step step, Content before, String deskAnnotator) {
    Content.Draft draft = new Content.Draft(before);
    List<Edit> inverse = new ArrayList<>();
    Set<Unsaved> touched = new LinkedHashSet<>();
    for (Edit edit : step.edits()) {
      inverse.add(inverse(edit, draft));
      touched.add(touched(edit));
      carryOut(edit, draft, deskAnnotator);
    }
    Collections.reverse(inverse);
    return new Changes(
        draft.done(), new Step(step.label(), inverse), Collections.unmodifiableSet(touched));
  }

  /** Carries out one edit on a draft. */
  static void carryOut(Edit edit, Content.Draft draft, String deskAnnotator) {
    if (edit instanceof Edit.Work work) {
      OpenArticle open = draft.article(work.article());
      draft.put(open.with(apply(work, open.set(work.annotator())), deskAnnotator));
    } else if (edit instanceof Edit.PutDismissal put) {
      draft.put(put.dismissal());
    } else if (edit instanceof Edit.RemoveDismissal remove) {
      draft.removeDismissal(remove.finding());
    } else if (edit instanceof Edit.Configure configure) {
      draft.put(configure.checker(), configure.config());
    }
  }

  private static Unsaved touched(Edit edit) {
    if (edit instanceof Edit.Work work) {
      return new Unsaved.Work(work.article(), work.annotator());
    }
    if (edit instanceof Edit.PutDismissal put) {
      return new Unsaved.Dismissing(put.dismissal().finding());
    }
    if (edit instanceof Edit.RemoveDismissal remove) {
      return new Unsaved.Dismissing(remove.finding());
    }
    return new Unsaved.Settings(((Edit.Configure) edit).checker());
  }

  private static Edit inverse(Edit edit, Content.Draft before) {
    if (edit instanceof Edit.Work work) {
      return inverse(work, before.article(work.article()).set(work.annotator()));
    }
    if (edit instanceof Edit.Configure configure) {
      return new Edit.Configure(configure.checker(), before.checker(configure.checker()));
    }
    String finding =
        edit instanceof Edit.PutDismissal put
            ? put.dismissal().finding()
            : ((Edit.RemoveDismissal) edit).finding();
    Dismissal old = before.dismissals().get(finding);
    return old == null ? new Edit.RemoveDismissal(finding) : new Edit.PutDismissal(old);
  }

  private static AnnotationSet apply(Edit.Work edit, AnnotationSet set) {
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

  private static Edit inverse(Edit.Work edit, AnnotationSet before) {
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
