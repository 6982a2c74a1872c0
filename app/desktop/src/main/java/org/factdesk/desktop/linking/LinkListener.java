package org.factdesk.desktop.linking;

/** What a person does in the link pop-up. Called on the event thread. */
public interface LinkListener {
  /** Another type of link was chosen: other marks come into question. */
  void typeChosen(LinkChoice choice);

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
