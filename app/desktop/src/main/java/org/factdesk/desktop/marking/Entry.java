package org.factdesk.desktop.marking;

import java.util.Optional;
import org.factdesk.desktop.look.Swatch;

/**
 * A line to choose in a pop-up.
 *
 * @param label in front of the words, quieter; may be empty
 * @param aside at the right, quieter; may be empty
 * @param choose what choosing it does
 */
public record Entry(
    Optional<Swatch> swatch, String label, String words, String aside, Runnable choose) {
  /** What typing searches. */
  String searched() {
    return label.isEmpty() ? words : label + " " + words;
  }

  /** As it is read aloud. */
  String spoken() {
    return aside.isEmpty() ? searched() : searched() + ", " + aside;
  }
}
