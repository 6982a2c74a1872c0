package org.factdesk.workspace;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Conflict;
import org.factdesk.model.Corrections;
import org.factdesk.model.Link;
import org.factdesk.model.Marks;
import org.factdesk.model.Unplaced;
import org.factdesk.model.WorkState;

/** One annotator's work on one article while edits change it. */
final class WorkDraft {
  private final AnnotationSet before;
  private final Map<String, Link> links = new LinkedHashMap<>();
  private Marks annotations;
  private WorkState state;
  private final Map<String, Unplaced> unplaced = new LinkedHashMap<>();
  private final Set<Conflict> conflicts = new LinkedHashSet<>();
  private Corrections corrections;

  WorkDraft(AnnotationSet before) {
    this.before = before;
    annotations = before.marks();
    before.links().forEach(link -> links.put(link.id(), link));
    before.unplaced().forEach(mark -> unplaced.put(mark.id(), mark));
    state = before.state();
    conflicts.addAll(before.conflicts());
    corrections = before.corrections();
  }

  /**
   * Carries the edit out; gives the edit that takes it back. What is to be taken away can have gone
   * already, where others work on the same files: nothing is left to do then.
   */
  Edit.Work carryOut(Edit.Work edit) {
    if (edit instanceof Edit.PutAnnotation put) {
      return put(put);
    }
    if (edit instanceof Edit.RemoveAnnotation remove) {
      Optional<Annotation> old = annotations.find(remove.id());
      annotations = annotations.without(remove.id());
      return old.isEmpty()
          ? nothing(edit)
          : new Edit.PutAnnotation(edit.article(), edit.annotator(), old.get());
    }
    if (edit instanceof Edit.PutLink put) {
      Link old = links.put(put.link().id(), put.link());
      return old == null
          ? new Edit.RemoveLink(edit.article(), edit.annotator(), put.link().id())
          : new Edit.PutLink(edit.annotator(), old);
    }
    if (edit instanceof Edit.RemoveLink remove) {
      Link old = links.remove(remove.id());
      return old == null ? nothing(edit) : new Edit.PutLink(edit.annotator(), old);
    }
    if (edit instanceof Edit.SetState set) {
      WorkState old = state;
      state = set.state();
      return new Edit.SetState(edit.article(), edit.annotator(), old);
    }
    if (edit instanceof Edit.Correct correct) {
      Corrections old = corrections;
      corrections = correct.corrections();
      return new Edit.Correct(edit.article(), edit.annotator(), old);
    }
    return settle(edit);
  }

  /** What a changed text or two sides' work left to be settled. */
  private Edit.Work settle(Edit.Work edit) {
    if (edit instanceof Edit.PutUnplaced put) {
      Unplaced old = unplaced.put(put.mark().id(), put.mark());
      return old == null
          ? new Edit.RemoveUnplaced(edit.article(), edit.annotator(), put.mark().id())
          : new Edit.PutUnplaced(edit.article(), edit.annotator(), old);
    }
    if (edit instanceof Edit.RemoveUnplaced remove) {
      Unplaced old = unplaced.remove(remove.id());
      return old == null
          ? nothing(edit)
          : new Edit.PutUnplaced(edit.article(), edit.annotator(), old);
    }
    if (edit instanceof Edit.AddConflict add) {
      return conflicts.add(add.conflict())
          ? new Edit.RemoveConflict(edit.article(), edit.annotator(), add.conflict())
          : nothing(edit);
    }
    if (edit instanceof Edit.RemoveConflict remove) {
      return conflicts.remove(remove.conflict())
          ? new Edit.AddConflict(edit.article(), edit.annotator(), remove.conflict())
          : nothing(edit);
    }
    return nothing(edit);
  }

  AnnotationSet done() {
    return before
        .withState(state)
        .withCorrections(corrections)
        .withAnnotations(annotations)
        .withLinks(List.copyOf(links.values()))
        .withUnplaced(List.copyOf(unplaced.values()))
        .withConflicts(List.copyOf(conflicts));
  }

  private Edit.Work put(Edit.PutAnnotation put) {
    Optional<Annotation> old = annotations.find(put.annotation().id());
    annotations = annotations.with(put.annotation());
    return old.isEmpty()
        ? new Edit.RemoveAnnotation(put.article(), put.annotator(), put.annotation().id())
        : new Edit.PutAnnotation(put.article(), put.annotator(), old.get());
  }

  private static Edit.Work nothing(Edit.Work edit) {
    return new Edit.Nothing(edit.article(), edit.annotator());
  }
}
