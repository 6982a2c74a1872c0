package org.factdesk.desktop.findings;

import org.factdesk.engine.Report;
import org.factdesk.model.Place;

/** What a person does with findings. Called on the event thread. */
public interface FindingsListener {
  /** Wants to see one of its places, in whichever article that is. */
  void goTo(Report report, Place place);

  /** Takes the first fix that it offers. */
  void accept(Report report);
}
