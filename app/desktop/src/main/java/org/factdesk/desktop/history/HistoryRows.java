package org.factdesk.desktop.history;

import javax.swing.AbstractListModel;
import org.factdesk.workspace.History;

/**
 * The states that one can go to, the newest first: a row for each step, and at last the state
 * before all of them. Rows are looked up when they are painted; none is kept.
 */
final class HistoryRows extends AbstractListModel<Integer> {
  private transient History history;

  HistoryRows(History history) {
    this.history = history;
  }

  /** Shows this history; tells the list only of what is different. */
  void show(History value) {
    int before = getSize();
    boolean moved = value.done() != history.done() || value.size() != history.size();
    history = value;
    int added = getSize() - before;
    if (added > 0) {
      fireIntervalAdded(this, 0, added - 1);
    } else if (added < 0) {
      fireIntervalRemoved(this, 0, -added - 1);
    }
    if (moved) {
      fireContentsChanged(this, 0, getSize() - 1);
    }
  }

  History history() {
    return history;
  }

  /** The row of the state after so many steps. */
  int row(int done) {
    return history.size() - done;
  }

  @Override
  public int getSize() {
    return history.size() + 1;
  }

  /** How many steps are done in the state of that row. */
  @Override
  public Integer getElementAt(int row) {
    return history.size() - row;
  }
}
