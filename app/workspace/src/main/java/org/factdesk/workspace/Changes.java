package org.factdesk.workspace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factdesk.model.Dismissal;

/**
 * Steps carried out: what there is after them, and the steps that take them back.
 *
 * @param inverses of the steps, in the steps' order
 * @param touched what is different now
 */
record Changes(Content content, List<Step> inverses, Set<Unsaved> touched) {

  /**
   * Carries out a step. Pure.
   *
   * @throws IllegalArgumentException where an edit names an article that is not among them
   */
  static Changes carryOut(Step step, Content before, String deskAnnotator) {
    return carryOut(List.of(step), before, deskAnnotator);
  }

  /** Carries out the steps one after the other, as {@link #carryOut(Step, Content, String)}. */
  static Changes carryOut(List<Step> steps, Content before, String deskAnnotator) {
    Run run = new Run(new Content.Draft(before));
    List<Step> inverses = new ArrayList<>(steps.size());
    for (Step step : steps) {
      List<Edit> inverse = new ArrayList<>(step.edits().size());
      step.edits().forEach(edit -> inverse.add(run.carryOut(edit)));
      Collections.reverse(inverse);
      inverses.add(new Step(step.label(), inverse));
    }
    return new Changes(run.done(deskAnnotator), inverses, Collections.unmodifiableSet(run.touched));
  }

  /** The step that takes the only one back. */
  Step inverse() {
    return inverses.get(0);
  }

  /** Edits being carried out; each annotator's work on an article is put together once, at last. */
  private static final class Run {
    private final Content.Draft draft;
    private final Map<Unsaved.Work, WorkDraft> works = new LinkedHashMap<>();
    private final Set<Unsaved> touched = new LinkedHashSet<>();

    Run(Content.Draft draft) {
      this.draft = draft;
    }

    /** Gives the edit that takes it back. */
    Edit carryOut(Edit edit) {
      if (edit instanceof Edit.Work work) {
        Unsaved.Work key = new Unsaved.Work(work.article(), work.annotator());
        touched.add(key);
        return works.computeIfAbsent(key, this::begin).carryOut(work);
      }
      if (edit instanceof Edit.Configure configure) {
        touched.add(new Unsaved.Settings(configure.checker()));
        Edit back = new Edit.Configure(configure.checker(), draft.checker(configure.checker()));
        draft.put(configure.checker(), configure.config());
        return back;
      }
      if (edit instanceof Edit.SetScheme set) {
        touched.add(new Unsaved.OfScheme());
        Edit back = new Edit.SetScheme(draft.scheme());
        draft.put(set.scheme());
        return back;
      }
      if (edit instanceof Edit.PutDismissal put) {
        Edit back = restored(put.dismissal().finding());
        draft.put(put.dismissal());
        return back;
      }
      Edit back = restored(((Edit.RemoveDismissal) edit).finding());
      draft.removeDismissal(((Edit.RemoveDismissal) edit).finding());
      return back;
    }

    /** The edit after which the finding is set aside, or not, as it is now. */
    private Edit restored(String finding) {
      touched.add(new Unsaved.Dismissing(finding));
      Dismissal old = draft.dismissals().get(finding);
      return old == null ? new Edit.RemoveDismissal(finding) : new Edit.PutDismissal(old);
    }

    private WorkDraft begin(Unsaved.Work work) {
      return new WorkDraft(draft.article(work.article()).set(work.annotator()));
    }

    void finish(String deskAnnotator) {
      works.forEach(
          (work, set) -> draft.put(draft.article(work.article()).with(set.done(), deskAnnotator)));
    }

    Content done(String deskAnnotator) {
      finish(deskAnnotator);
      return draft.done();
    }
  }
}
