package org.factdesk.desktop.bulk;

import java.util.List;

/** What a person does with marks made many at a time. Called on the event thread. */
public interface BulkListener {
  /** Wants other words looked for, or elsewhere, or another layer. */
  void searchChanged();

  /** Makes these marks as one step. */
  void make(List<Proposal> ticked);

  /** Wants to see the words in their article. */
  void goTo(Proposal proposal);

  /** Gives up. */
  void leave();
}
