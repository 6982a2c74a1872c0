package org.factdesk.desktop.versions;

import java.awt.Point;
import java.util.List;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import javax.swing.text.Position;
import org.factdesk.desktop.actions.KeyDispatch;
import org.factdesk.desktop.look.ListRows;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.RowsOnly;

/** One of the pane's two lists: rows that are put in at once, and keys of its own. */
final class RowList<T> extends JList<T> {
  static final int ROW = 26;

  private final ListRows<T> rows = new ListRows<>();

  RowList(String name, ListCellRenderer<T> painter, int selectionMode) {
    setModel(rows);
    setSelectionMode(selectionMode);
    setFixedCellHeight(ROW);
    setFixedCellWidth(100);
    setCellRenderer(painter);
    putClientProperty(KeyDispatch.OWN_KEYS, true);
    getAccessibleContext().setAccessibleName(name);
  }

  List<T> all() {
    return rows.all();
  }

  void use(List<T> value) {
    rows.use(value);
  }

  void select(int row) {
    if (row < 0) {
      clearSelection();
    } else {
      setSelectedIndex(row);
      ensureIndexIsVisible(row);
    }
  }

  /** Below the last row there is nothing. */
  @Override
  public int locationToIndex(Point at) {
    return RowsOnly.at(this, super.locationToIndex(at), at);
  }

  @Override
  public int getNextMatch(String prefix, int start, Position.Bias bias) {
    return -1;
  }

  @Override
  public void updateUI() {
    super.updateUI();
    setBackground(Palette.current().chrome());
  }
}
