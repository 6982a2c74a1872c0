package org.factdesk.desktop.review;

import java.util.List;
import org.factdesk.workspace.Reconciling;
import org.factdesk.workspace.Settling;

/** What a person asks for in the list of what is to settle. */
public interface ReviewListener {
  /** Show where the mark may be, or its article. */
  void show(Settling.Lost mark);

  /** Put these marks where they are proposed to be. */
  void confirm(List<Settling.Lost> marks);

  /** Put the mark on the words that are selected in the article. */
  void place(Settling.Lost mark);

  /** Take these marks away. */
  void takeAway(List<Settling.Lost> marks);

  /** Show the mark or link that two sides changed differently, or its article. */
  void show(Reconciling.Open conflict);

  /** Keep the versions that are in use. */
  void keep(List<Reconciling.Open> conflicts);

  /** Use the other versions. */
  void useOther(List<Reconciling.Open> conflicts);

  /** Go back to the article. */
  void leave();
}
