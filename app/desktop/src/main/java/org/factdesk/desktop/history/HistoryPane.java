package org.factdesk.desktop.history;

import java.awt.BorderLayout;
import java.awt.Point;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.IntConsumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import javax.swing.text.Position;
import org.factdesk.desktop.look.EmptyState;
import org.factdesk.desktop.look.FocusLine;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.RowsOnly;
import org.factdesk.desktop.words.Texts;
import org.factdesk.workspace.History;
import org.factdesk.workspace.Snapshot;

/**
 * The steps of the session, the newest first. Enter or a double click goes back, or forth, to what
 * there was right after a step. Event thread.
 */
public final class HistoryPane extends JPanel {
  private static final Texts TEXTS = Texts.of(HistoryPane.class);
  private static final int ROW = 26;

  private final transient IntConsumer goTo;
  private final HistoryPainter painter = new HistoryPainter();
  private final EmptyState empty = new EmptyState();
  private final JScrollPane scroll = new JScrollPane(empty);
  private final HistoryRows rows;
  private final JList<Integer> list;

  /**
   * @param nothing the history before anything was done
   * @param goTo told how many steps are to be done
   */
  public HistoryPane(History nothing, IntConsumer goTo) {
    super(new BorderLayout());
    this.goTo = goTo;
    rows = new HistoryRows(nothing);
    list = new Steps(rows);
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.setFixedCellHeight(ROW);
    list.setFixedCellWidth(100);
    list.setCellRenderer(painter);
    list.getAccessibleContext().setAccessibleName(TEXTS.get("list"));
    list.addKeyListener(onKey());
    list.addMouseListener(onClick());
    empty.say(TEXTS.get("empty"));
    empty.setFocusable(true);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    add(scroll);
    FocusLine.on(this);
  }

  /** Shows the history as it is now; the row of the state is selected where it is another. */
  public void show(Snapshot snapshot) {
    painter.use(snapshot.ids());
    History history = snapshot.history();
    boolean other =
        history.done() != rows.history().done() || history.size() != rows.history().size();
    rows.show(history);
    if (other || list.getSelectedIndex() < 0) {
      select(rows.row(history.done()));
    }
    JComponent content = history.size() == 0 ? empty : list;
    if (scroll.getViewport().getView() != content) {
      boolean focused = empty.isFocusOwner();
      scroll.setViewportView(content);
      if (focused) {
        list.requestFocusInWindow();
      }
    }
  }

  /** Puts the focus on the state that one is at. */
  public void takeFocus() {
    if (rows.history().size() > 0) {
      select(rows.row(rows.history().done()));
      list.requestFocusInWindow();
    } else {
      empty.requestFocusInWindow();
    }
  }

  private void select(int row) {
    list.setSelectedIndex(row);
    list.ensureIndexIsVisible(row);
  }

  private void go() {
    Integer done = list.getSelectedValue();
    if (done != null) {
      goTo.accept(done);
    }
  }

  private KeyAdapter onKey() {
    return new KeyAdapter() {
      @Override
      public void keyPressed(KeyEvent event) {
        if (event.getModifiersEx() == 0 && event.getKeyCode() == KeyEvent.VK_ENTER) {
          go();
          event.consume();
        }
      }
    };
  }

  private MouseAdapter onClick() {
    return new MouseAdapter() {
      @Override
      public void mouseClicked(MouseEvent event) {
        int index = list.locationToIndex(event.getPoint());
        boolean onRow = index >= 0 && list.getCellBounds(index, index).contains(event.getPoint());
        if (onRow && event.getClickCount() > 1) {
          go();
        }
      }
    };
  }

  /** Letters are commands here, not a search. */
  private static final class Steps extends JList<Integer> {
    Steps(HistoryRows rows) {
      super(rows);
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
}
