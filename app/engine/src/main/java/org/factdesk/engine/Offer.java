package org.factdesk.engine;

import org.factdesk.checker.Checker;
import org.factdesk.checker.CheckerDescription;

/** What one of the providers that a jar names came to. */
sealed interface Offer {
  /** A checker and what it says of itself. */
  record Sound(Checker checker, CheckerDescription description) implements Offer {}

  /**
   * A provider that gave no checker.
   *
   * @param why one clause
   */
  record Broken(String why) implements Offer {}
}
