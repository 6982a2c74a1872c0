package org.factdesk.desktop.look;

import java.util.List;
import javax.swing.AbstractListModel;

/** The rows of a list that are all put in at once, with one event. Event thread only. */
public final class ListRows<T> extends AbstractListModel<T> {
  private transient List<T> all = List.of();

  /** Shows these rows in place of those before. */
  public void use(List<T> value) {
    int before = all.size();
    all = List.copyOf(value);
    fireContentsChanged(this, 0, Math.max(before, all.size()));
  }

  /** All rows that are shown. */
  public List<T> all() {
    return all;
  }

  @Override
  public int getSize() {
    return all.size();
  }

  @Override
  public T getElementAt(int index) {
    return all.get(index);
  }
}
