package org.factdesk.desktop.review;

import java.awt.BorderLayout;
import java.awt.Point;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.text.Position;
import org.factdesk.desktop.actions.KeyDispatch;
import org.factdesk.desktop.look.EmptyState;
import org.factdesk.desktop.look.FocusLine;
import org.factdesk.desktop.look.ListRows;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.RowsOnly;
import org.factdesk.desktop.words.Texts;
import org.factdesk.workspace.Reconciling;
import org.factdesk.workspace.Settling;

/**
 * What is to settle, by article. Enter shows the place, Y puts the selected marks where they may
 * be, P puts one on the selected words, Del takes the selected away. Of what two sides changed
 * differently, K keeps what is in use and O uses the other version. Event thread.
 */
public final class ReviewPane extends JPanel {
  private static final Texts TEXTS = Texts.of(ReviewPane.class);
  private static final int ROW = 26;

  private final transient ReviewListener listener;
  private final ListRows<Row> rows = new ListRows<>();
  private final JList<Row> list = new Rows(rows);
  private final EmptyState empty = new EmptyState();
  private final JScrollPane scroll = new JScrollPane();

  public ReviewPane(ReviewListener listener) {
    super(new BorderLayout());
    this.listener = listener;
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    add(scroll);
    empty.setFocusable(true);
    empty.say(TEXTS.get("empty"));
    list.addKeyListener(onKey());
    list.addMouseListener(onClick());
    FocusLine.on(this);
    show(List.of());
  }

  /** A list whose rows are put in at once, with keys of its own. */
  private static final class Rows extends JList<Row> {
    Rows(ListRows<Row> rows) {
      super(rows);
      setFixedCellHeight(ROW);
      setFixedCellWidth(100);
      setCellRenderer(new RowPainter());
      putClientProperty(KeyDispatch.OWN_KEYS, true);
      getAccessibleContext().setAccessibleName(TEXTS.get("list"));
    }

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

  /** Shows these rows; where the selected one is gone, the next one is selected. */
  public void show(List<Row> value) {
    if (!rows.all().equals(value)) {
      int at = Math.max(1, list.getSelectedIndex());
      rows.use(value);
      list.clearSelection();
      int next = Math.min(at, value.size() - 1);
      if (next >= 0 && value.get(next) instanceof Row.Heading) {
        next = next + 1 < value.size() ? next + 1 : next - 1;
      }
      if (next >= 0) {
        list.setSelectedIndex(next);
        list.ensureIndexIsVisible(next);
      }
    }
    JComponent content = value.isEmpty() ? empty : list;
    if (scroll.getViewport().getView() != content) {
      boolean focused = empty.isFocusOwner() || list.isFocusOwner();
      scroll.setViewportView(content);
      if (focused) {
        takeFocus();
      }
    }
  }

  /** Puts the keys where a person begins. */
  public void takeFocus() {
    (rows.all().isEmpty() ? empty : list).requestFocusInWindow();
  }

  private List<Settling.Lost> selected() {
    List<Settling.Lost> marks = new ArrayList<>();
    for (Row row : list.getSelectedValuesList()) {
      if (row instanceof Row.Mark mark) {
        marks.add(mark.lost());
      }
    }
    return marks;
  }

  private List<Reconciling.Open> conflicts() {
    List<Reconciling.Open> conflicts = new ArrayList<>();
    for (Row row : list.getSelectedValuesList()) {
      if (row instanceof Row.Conflicting conflict) {
        conflicts.add(conflict.open());
      }
    }
    return conflicts;
  }

  private void showSelected() {
    Row row = list.getSelectedValue();
    if (row instanceof Row.Mark mark) {
      listener.show(mark.lost());
    } else if (row instanceof Row.Conflicting conflict) {
      listener.show(conflict.open());
    }
  }

  private KeyAdapter onKey() {
    return new KeyAdapter() {
      @Override
      public void keyPressed(KeyEvent event) {
        if (event.getModifiersEx() == 0 && does(event.getKeyCode())) {
          event.consume();
        }
      }
    };
  }

  private boolean does(int code) {
    switch (code) {
      case KeyEvent.VK_ENTER -> showSelected();
      case KeyEvent.VK_Y -> listener.confirm(selected());
      case KeyEvent.VK_P -> selected().stream().findFirst().ifPresent(listener::place);
      case KeyEvent.VK_DELETE -> listener.takeAway(selected());
      case KeyEvent.VK_K -> listener.keep(conflicts());
      case KeyEvent.VK_O -> listener.useOther(conflicts());
      case KeyEvent.VK_ESCAPE -> listener.leave();
      default -> {
        return false;
      }
    }
    return true;
  }

  private MouseAdapter onClick() {
    return new MouseAdapter() {
      @Override
      public void mouseClicked(MouseEvent event) {
        if (event.getClickCount() == 2 && list.locationToIndex(event.getPoint()) >= 0) {
          showSelected();
        }
      }
    };
  }
}
