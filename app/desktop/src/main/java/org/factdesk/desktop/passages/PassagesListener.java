package org.factdesk.desktop.passages;

import org.factdesk.model.Place;

/** What a person does with the map of passages. Called on the event thread. */
public interface PassagesListener {
  /** Wants to see a passage in the open article, and beside it in the other one. */
  void compare(Place here, Place there);

  /** Somebody looks at the page now. */
  void seen();

  /** Back to the article. */
  void left();
}
