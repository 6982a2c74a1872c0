package org.factdesk.workspace;

import org.factdesk.model.Annotation;
import org.factdesk.model.Corrections;
import org.factdesk.model.Link;
import org.factdesk.model.WorkState;

/** A change to one annotator's work on one article, as a value. */
public sealed interface Edit {
  String article();

  String annotator();

  /** Adds the annotation, or puts it in the place of the one with its id. */
  record PutAnnotation(String article, String annotator, Annotation annotation) implements Edit {}

  /** Takes the annotation away; its links are edits of their own. */
  record RemoveAnnotation(String article, String annotator, String id) implements Edit {}

  /** Adds the link, or puts it in the place of the one with its id. */
  record PutLink(String annotator, Link link) implements Edit {
    @Override
    public String article() {
      return link.from().article();
    }
  }

  record RemoveLink(String article, String annotator, String id) implements Edit {}

  record SetState(String article, String annotator, WorkState state) implements Edit {}

  record Correct(String article, String annotator, Corrections corrections) implements Edit {}
}
