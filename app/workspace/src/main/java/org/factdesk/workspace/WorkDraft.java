package org.factdesk.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Corrections;
import org.factdesk.model.Link;
import org.factdesk.model.WorkState;

/**
 * One annotator's work on one article while edits change it: a thousand edits cost one sorting, not
 * a thousand.
 */
final class WorkDraft {
  private final AnnotationSet before;
  private final Map<String, Annotation> annotations = new LinkedHashMap<>();
  private final Map<String, Link> links = new LinkedHashMap<>();
  private WorkState state;
  private Corrections corrections;

  WorkDraft(AnnotationSet before) {
    this.before = before;
    before.annotations().forEach(mark -> annotations.put(mark.id(), mark));
    before.links().forEach(link -> links.put(link.id(), link));
    state = before.state();
    corrections = before.corrections();
  }

  /**
   * Carries the edit out; gives the edit that takes it back.
   *
   * @throws IllegalArgumentException where it takes away what is not there
   */
  Edit.Work carryOut(Edit.Work edit) {
    if (edit instanceof Edit.PutAnnotation put) {
      return put(put);
    }
    if (edit instanceof Edit.RemoveAnnotation remove) {
      return new Edit.PutAnnotation(
          edit.article(), edit.annotator(), taken(annotations, remove.id()));
    }
    if (edit instanceof Edit.PutLink put) {
      Link old = links.put(put.link().id(), put.link());
      return old == null
          ? new Edit.RemoveLink(edit.article(), edit.annotator(), put.link().id())
          : new Edit.PutLink(edit.annotator(), old);
    }
    if (edit instanceof Edit.RemoveLink remove) {
      return new Edit.PutLink(edit.annotator(), taken(links, remove.id()));
    }
    if (edit instanceof Edit.SetState set) {
      WorkState old = state;
      state = set.state();
      return new Edit.SetState(edit.article(), edit.annotator(), old);
    }
    Corrections old = corrections;
    corrections = ((Edit.Correct) edit).corrections();
    return new Edit.Correct(edit.article(), edit.annotator(), old);
  }

  AnnotationSet done() {
    return before
        .withState(state)
        .withCorrections(corrections)
        .withAnnotations(List.copyOf(annotations.values()))
        .withLinks(List.copyOf(links.values()));
  }

  private Edit.Work put(Edit.PutAnnotation put) {
    Annotation old = annotations.put(put.annotation().id(), put.annotation());
    return old == null
        ? new Edit.RemoveAnnotation(put.article(), put.annotator(), put.annotation().id())
        : new Edit.PutAnnotation(put.article(), put.annotator(), old);
  }

  private static <T> T taken(Map<String, T> all, String id) {
    T old = all.remove(id);
    if (old == null) {
      throw new IllegalArgumentException("nothing to take away by the id " + id);
    }
    return old;
  }
}
