package org.factdesk.desktop.search;

import org.factdesk.text.TextQuery;

/** What a person does in the find field. Called on the event thread. */
public interface FindListener {
  /** The field was entered. */
  void begun();

  /** Other words, or other conditions. */
  void changed(TextQuery query);

  /** To the next (1) or the previous (-1) place. */
  void step(int direction);

  /** The keys are somewhere else now; what was found is still of use. */
  void away();

  /** Back to the article. */
  void left();
}
