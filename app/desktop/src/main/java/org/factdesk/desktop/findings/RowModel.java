package org.factdesk.desktop.findings;

import java.util.List;
import javax.swing.AbstractListModel;

/** Rows that stay as they are: another list is another model. */
final class RowModel extends AbstractListModel<ListRow> {
  private final transient List<ListRow> rows;

  RowModel(List<ListRow> rows) {
    this.rows = rows;
  }

  @Override
  public int getSize() {
    return rows.size();
  }

  @Override
  public ListRow getElementAt(int index) {
    return rows.get(index);
  }
}
