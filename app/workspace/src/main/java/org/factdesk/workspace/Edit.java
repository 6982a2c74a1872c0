package org.factdesk.workspace;

import org.factdesk.model.Annotation;
import org.factdesk.model.Conflict;
import org.factdesk.model.Corrections;
import org.factdesk.model.Dismissal;
import org.factdesk.model.Link;
import org.factdesk.model.Scheme;
import org.factdesk.model.Unplaced;
import org.factdesk.model.WorkState;
import org.factdesk.store.CheckerConfig;

/** A change to the workspace, as a value. */
public sealed interface Edit {

  /** A change to one annotator's work on one article. */
  sealed interface Work extends Edit {
    String article();

    String annotator();
  }

  /** Adds the annotation, or puts it in the place of the one with its id. */
  record PutAnnotation(String article, String annotator, Annotation annotation) implements Work {}

  /** Takes the annotation away, if it is there; its links are edits of their own. */
  record RemoveAnnotation(String article, String annotator, String id) implements Work {}

  /** Adds the link, or puts it in the place of the one with its id. */
  record PutLink(String annotator, Link link) implements Work {
    @Override
    public String article() {
      return link.from().article();
    }
  }

  record RemoveLink(String article, String annotator, String id) implements Work {}

  record SetState(String article, String annotator, WorkState state) implements Work {}

  record Correct(String article, String annotator, Corrections corrections) implements Work {}

  /** Adds a mark that the text has no place for, or puts it in the place of the one with its id. */
  record PutUnplaced(String article, String annotator, Unplaced mark) implements Work {}

  /** Takes a mark without a place away; where it went is an edit of its own. */
  record RemoveUnplaced(String article, String annotator, String id) implements Work {}

  /** Leaves this difference to be settled. */
  record AddConflict(String article, String annotator, Conflict conflict) implements Work {}

  /** Leaves this difference to nobody any more: it is settled. */
  record RemoveConflict(String article, String annotator, Conflict conflict) implements Work {}

  /** Changes nothing: what was to be taken away had gone already. */
  record Nothing(String article, String annotator) implements Work {}

  /** Uses another scheme; the marks that have to follow are edits of their own. */
  record SetScheme(Scheme scheme) implements Edit {}

  /** Sets a finding aside, or does so anew. */
  record PutDismissal(Dismissal dismissal) implements Edit {}

  /** Takes a dismissal back: the finding is open again. */
  record RemoveDismissal(String finding) implements Edit {}

  /** Sets what the workspace says of a checker. */
  record Configure(String checker, CheckerConfig config) implements Edit {}
}
