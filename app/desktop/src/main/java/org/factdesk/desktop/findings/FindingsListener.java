package org.factdesk.desktop.findings;

import java.util.List;
import org.factdesk.engine.Report;
import org.factdesk.model.Dismissal;
import org.factdesk.model.Place;
import org.factdesk.workspace.Remedy;

/** What a person does with findings. Called on the event thread. */
public interface FindingsListener {
  /** Wants to see a place, in whichever article that is. */
  void goTo(Place place);

  /**
   * Does what the fixes say, as one step.
   *
   * @param label as the undo menu names it
   */
  void fix(String label, List<Remedy> fixes);

  /** Makes the marks that suggestions offer, as one step. */
  void accept(List<Remedy> suggestions);

  /** Sets findings aside, or rejects suggestions; the reason may be empty for suggestions. */
  void dismiss(List<Report> reports, String reason);

  /** Takes dismissals back, as one step. */
  void restore(List<Dismissal> dismissals);
}
