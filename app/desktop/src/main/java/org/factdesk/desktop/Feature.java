package org.factdesk.desktop;

import java.util.List;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.model.Scheme;

/**
 * Something the desk can do that keeps to itself: the window asks it for its commands, tells it
 * what is before the person, and knows nothing else of it. Event thread only.
 */
interface Feature {
  /** What it adds to the menus; asked again whenever another scheme is used. */
  List<Command> commands(Scheme scheme);

  /** Tells what was before the person, and what is now. */
  default void show(Situation before, Situation now) {}

  /** Hands on what was typed in a field and not handed on yet. */
  default void commit() {}

  /** Notes what is to be as it is now at the next start. */
  default void remember(Settings settings) {}
}
