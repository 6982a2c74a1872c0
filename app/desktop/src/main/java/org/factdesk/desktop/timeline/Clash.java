package org.factdesk.desktop.timeline;

import java.util.List;
import org.factdesk.checker.Severity;
import org.factdesk.model.Place;

/**
 * A finding about dates.
 *
 * @param report its id
 * @param places of tellings, the blamed words first
 */
record Clash(String report, Severity severity, String message, List<Place> places) {
  Clash {
    places = List.copyOf(places);
  }

  /** The words to blame. */
  Place blamed() {
    return places.get(0);
  }
}
