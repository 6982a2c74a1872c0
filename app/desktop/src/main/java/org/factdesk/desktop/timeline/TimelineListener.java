package org.factdesk.desktop.timeline;

import org.factdesk.model.Place;

/** What a person does with the timeline. Called on the event thread. */
public interface TimelineListener {
  /** Wants to see the words, in whichever article. */
  void goTo(Place place);

  /** Wants to see the article of that id. */
  void goToArticle(String article);
}
