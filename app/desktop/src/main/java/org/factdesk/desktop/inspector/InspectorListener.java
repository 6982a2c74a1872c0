package org.factdesk.desktop.inspector;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Corrections;
import org.factdesk.model.Link;
import org.factdesk.model.SectionKind;
import org.factdesk.model.WorkState;

/** What a person does in the inspector. Called on the event thread. */
public interface InspectorListener {
  /** Sets a feature; an empty value removes it. */
  void setFeature(AnnotationRef mark, String feature, String value);

  void setNote(AnnotationRef mark, String note);

  void goTo(AnnotationRef mark);

  void selectLink(Link link);

  void deleteLink(Link link);

  /** Leaves the mark; the inspector shows the article. */
  void deselect();

  /**
   * Corrects what is known of an article.
   *
   * @param article its id
   * @param what one word, for the undo menu
   */
  void correct(String article, String what, UnaryOperator<Corrections> correction);

  /** Says what the selected words, or the section at the caret, are; empty: what they seem. */
  void setSection(Optional<SectionKind> kind);

  void setState(WorkState state);
}
