package org.factdesk.desktop.search;

import java.awt.Point;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractListModel;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import javax.swing.text.Position;
import org.factdesk.desktop.actions.KeyDispatch;
import org.factdesk.desktop.look.RowsOnly;

/** The hits as rows; only those in view cost anything. */
final class HitList extends JList<Hit> {
  private final Rows rows;

  HitList(HitPainter painter) {
    this(new Rows(), painter);
  }

  private HitList(Rows rows, HitPainter painter) {
    super(rows);
    this.rows = rows;
    setFixedCellHeight(HitPainter.HEIGHT);
    setFixedCellWidth(100);
    setCellRenderer(painter);
    setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
    putClientProperty(KeyDispatch.OWN_KEYS, Boolean.TRUE);
  }

  List<Hit> all() {
    return rows.hits;
  }

  void use(List<Hit> hits) {
    clearSelection();
    int before = rows.hits.size();
    rows.hits = new ArrayList<>();
    rows.removed(before);
    add(hits);
  }

  void add(List<Hit> hits) {
    if (!hits.isEmpty()) {
      int from = rows.hits.size();
      rows.hits.addAll(hits);
      rows.added(from);
    }
  }

  /** Below the last row there is nothing. */
  @Override
  public int locationToIndex(Point at) {
    return RowsOnly.at(this, super.locationToIndex(at), at);
  }

  /** Letters mark here, they do not look for a row. */
  @Override
  public int getNextMatch(String prefix, int start, Position.Bias bias) {
    return -1;
  }

  private static final class Rows extends AbstractListModel<Hit> {
    private transient List<Hit> hits = new ArrayList<>();

    void removed(int count) {
      if (count > 0) {
        fireIntervalRemoved(this, 0, count - 1);
      }
    }

    void added(int from) {
      fireIntervalAdded(this, from, hits.size() - 1);
    }

    @Override
    public int getSize() {
      return hits.size();
    }

    @Override
    public Hit getElementAt(int index) {
      return hits.get(index);
    }
  }
}
