package org.factdesk.desktop.linking;

import java.util.Optional;

/** What a person does in the link pop-up. Called on the event thread. */
public interface LinkListener {
  /** Another type of link was chosen or other words were typed: other marks are to be shown. */
  void search(LinkChoice choice, String typed);

  /** This mark would be linked now; empty where none would. */
  void highlighted(Optional<Target> target);

  /**
   * A mark was chosen.
   *
   * @param goOn whether another link is to follow
   */
  void link(LinkChoice choice, Target target, boolean goOn);

  /** The pop-up wants another size. */
  void resized();

  /** Nothing was chosen. */
  void closed();
}
