package org.factdesk.desktop.search;

import java.util.List;
import org.factdesk.model.Scheme;

/** What a person does in the search of all articles. Called on the event thread. */
public interface SearchListener {
  /** Looks for what is typed. */
  void search(String typed);

  /** Ends the search that is going on. */
  void stop();

  /** Puts the hits in another order. */
  void sort();

  void goTo(Hit hit);

  /** Marks the places of the hits. */
  void mark(List<Hit> hits, Scheme.Layer layer);

  /** Back to the article. */
  void left();
}
