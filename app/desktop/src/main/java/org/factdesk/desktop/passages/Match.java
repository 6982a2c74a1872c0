package org.factdesk.desktop.passages;

import org.factdesk.model.Place;
import org.factdesk.text.WordDifference;

/**
 * A passage of the open article, and the same in another one.
 *
 * @param same the share, 0 to 1, of the words that are the same
 */
record Match(Place here, Place there, double same) {
  static Match of(Place here, Place there) {
    return new Match(here, there, WordDifference.of(here.quote(), there.quote()).same());
  }

  How how() {
    return How.of(same);
  }

  boolean isAt(Match other) {
    return here.equals(other.here) && there.equals(other.there);
  }
}
