package org.factdesk.desktop.bulk;

import java.awt.Point;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import javax.swing.text.Position;
import org.factdesk.desktop.actions.KeyDispatch;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.RowsOnly;
import org.factdesk.desktop.look.TickBox;
import org.factdesk.desktop.words.Texts;

/** Marks that could be made, each with a tick box. Space ticks the selected rows, Enter makes. */
final class ProposalList extends JList<Proposal> {
  static final int ROW = 26;
  private static final Texts TEXTS = Texts.of(ProposalList.class);

  private final transient BulkListener listener;
  private final transient Runnable changed;
  private final DefaultListModel<Proposal> model = new DefaultListModel<>();
  private final BitSet ticks = new BitSet();

  /**
   * @param changed told when other rows are ticked
   */
  ProposalList(BulkListener listener, ProposalPainter painter, Runnable changed) {
    this.listener = listener;
    this.changed = changed;
    setModel(model);
    setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
    setFixedCellHeight(ROW);
    setFixedCellWidth(100);
    setCellRenderer(painter);
    putClientProperty(KeyDispatch.OWN_KEYS, true);
    getAccessibleContext().setAccessibleName(TEXTS.get("list"));
    addKeyListener(onKey());
    addMouseListener(onClick());
  }

  /** Shows these; ticked are those that are not there already. */
  void show(List<Proposal> proposals) {
    model.clear();
    model.addAll(proposals);
    ticks.clear();
    for (int i = 0; i < proposals.size(); i++) {
      ticks.set(i, !proposals.get(i).there());
    }
    setSelectedIndex(proposals.isEmpty() ? -1 : 0);
    ensureIndexIsVisible(0);
  }

  boolean isTicked(int row) {
    return ticks.get(row);
  }

  int ticked() {
    return ticks.cardinality();
  }

  List<Proposal> chosen() {
    List<Proposal> chosen = new ArrayList<>(ticks.cardinality());
    ticks.stream().mapToObj(model::get).forEach(chosen::add);
    return chosen;
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

  /** Ticks the rows, or takes the ticks away where all of them have one. What is there stays. */
  private void toggle(int... rows) {
    boolean all = true;
    for (int row : rows) {
      all &= ticks.get(row) || model.get(row).there();
    }
    for (int row : rows) {
      ticks.set(row, !all && !model.get(row).there());
    }
    changed.run();
    repaint();
  }

  private KeyAdapter onKey() {
    return new KeyAdapter() {
      @Override
      public void keyPressed(KeyEvent event) {
        if (event.getModifiersEx() != 0) {
          return;
        }
        switch (event.getKeyCode()) {
          case KeyEvent.VK_SPACE -> toggle(getSelectedIndices());
          case KeyEvent.VK_ENTER -> {
            if (ticks.cardinality() > 0) {
              listener.make(chosen());
            }
          }
          case KeyEvent.VK_ESCAPE -> listener.leave();
          case KeyEvent.VK_RIGHT -> {
            if (getSelectedValue() != null) {
              listener.goTo(getSelectedValue());
            }
          }
          default -> {
            return;
          }
        }
        event.consume();
      }
    };
  }

  private MouseAdapter onClick() {
    return new MouseAdapter() {
      @Override
      public void mouseClicked(MouseEvent event) {
        Point at = event.getPoint();
        int row = locationToIndex(at);
        if (row < 0 || !getCellBounds(row, row).contains(at)) {
          return;
        }
        if (at.x < TickBox.TARGET) {
          toggle(row);
        } else if (event.getClickCount() > 1) {
          listener.goTo(model.get(row));
        }
      }
    };
  }
}
