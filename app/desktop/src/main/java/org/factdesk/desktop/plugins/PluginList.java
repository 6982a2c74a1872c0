package org.factdesk.desktop.plugins;

import java.awt.Point;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import javax.swing.text.Position;
import org.factdesk.desktop.look.ListRows;
import org.factdesk.desktop.look.RowsOnly;
import org.factdesk.desktop.words.Texts;

/** The plugins, one a row; one is selected while there are any. Enter leads into its form. */
final class PluginList extends JList<PluginState> {
  private static final Texts TEXTS = Texts.of(PluginList.class);
  private final ListRows<PluginState> rows = new ListRows<>();
  private boolean changing;

  /**
   * @param chosen told when the person selects another row
   */
  PluginList(Runnable chosen) {
    setModel(rows);
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    setFixedCellHeight(PluginPainter.HEIGHT);
    setFixedCellWidth(30);
    setCellRenderer(new PluginPainter());
    getAccessibleContext().setAccessibleName(TEXTS.get("plugins"));
    addListSelectionListener(
        event -> {
          if (!changing) {
            chosen.run();
          }
        });
    addKeyListener(new IntoForm());
  }

  /** Shows these; the selected one stays selected, or else the row where it was. */
  void show(List<PluginState> states) {
    Optional<PluginState> was = selected();
    int row = getSelectedIndex();
    changing = true;
    rows.use(states);
    int now = was.map(this::rowOf).orElse(-1);
    if (now < 0) {
      now = row < 0 ? worst() : Math.min(row, states.size() - 1);
    }
    select(now);
    changing = false;
  }

  /** Selects the plugin that fares worst. */
  void selectWorst() {
    select(worst());
  }

  Optional<PluginState> selected() {
    return Optional.ofNullable(getSelectedValue());
  }

  /** Below the last row there is nothing. */
  @Override
  public int locationToIndex(Point at) {
    return RowsOnly.at(this, super.locationToIndex(at), at);
  }

  /** Letters are commands here, not a search. */
  @Override
  public int getNextMatch(String prefix, int start, Position.Bias bias) {
    return -1;
  }

  private void select(int row) {
    if (row < 0) {
      clearSelection();
    } else if (row != getSelectedIndex()) {
      setSelectedIndex(row);
      ensureIndexIsVisible(row);
    }
  }

  private int rowOf(PluginState wanted) {
    for (int i = 0; i < rows.all().size(); i++) {
      if (rows.all().get(i).plugin().jar().equals(wanted.plugin().jar())) {
        return i;
      }
    }
    return -1;
  }

  private int worst() {
    int worst = -1;
    for (int i = 0; i < rows.all().size(); i++) {
      if (worst < 0 || rows.all().get(i).health().compareTo(rows.all().get(worst).health()) < 0) {
        worst = i;
      }
    }
    return worst;
  }

  private final class IntoForm extends KeyAdapter {
    @Override
    public void keyPressed(KeyEvent event) {
      boolean enters =
          event.getKeyCode() == KeyEvent.VK_ENTER || event.getKeyCode() == KeyEvent.VK_RIGHT;
      boolean hasForm = selected().filter(state -> !state.checkers().isEmpty()).isPresent();
      if (enters && hasForm && event.getModifiersEx() == 0) {
        transferFocus();
        event.consume();
      }
    }
  }
}
