package org.factdesk.desktop.keys;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import javax.swing.text.Position;
import org.factdesk.desktop.actions.KeyDispatch;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.ListRows;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;

/** The commands with their keys, one a row, by menu. */
final class KeyList extends JList<KeyRow> {
  private static final Texts TEXTS = Texts.of(KeyList.class);
  private static final int ROW = 28;
  private static final int BASELINE = 19;

  private final ListRows<KeyRow> rows = new ListRows<>();

  KeyList() {
    setModel(rows);
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    setFixedCellHeight(ROW);
    setFixedCellWidth(30);
    setCellRenderer(new RowPainter());
    putClientProperty(KeyDispatch.OWN_KEYS, true);
    getAccessibleContext().setAccessibleName(TEXTS.get("list"));
  }

  /** Shows these rows; the command that was selected still is. */
  void show(List<KeyRow> value) {
    String before = Optional.ofNullable(getSelectedValue()).map(row -> row.now().id()).orElse("");
    rows.use(value);
    int index = 0;
    for (int i = 0; i < value.size(); i++) {
      index = value.get(i).now().id().equals(before) ? i : index;
    }
    setSelectedIndex(value.isEmpty() ? -1 : index);
    ensureIndexIsVisible(index);
  }

  /** Letters are commands here. */
  @Override
  public int getNextMatch(String prefix, int start, Position.Bias bias) {
    return -1;
  }

  private static final class RowPainter extends JLabel implements ListCellRenderer<KeyRow> {
    private transient Optional<KeyRow> row = Optional.empty();
    private boolean first;
    private boolean selected;

    @Override
    public Component getListCellRendererComponent(
        JList<? extends KeyRow> list, KeyRow value, int index, boolean on, boolean focus) {
      row = Optional.of(value);
      selected = on;
      first =
          index == 0 || list.getModel().getElementAt(index - 1).now().menu() != value.now().menu();
      String keys =
          value.keys().isEmpty() ? TEXTS.get("row.none") : String.join(", ", value.keys());
      getAccessibleContext()
          .setAccessibleName(
              TEXTS.get("row", value.now().menu().title(), value.name(), keys)
                  + (value.isChanged() ? TEXTS.get("row.changed") : ""));
      return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
      Graphics2D copy = (Graphics2D) graphics.create();
      Drawing.smooth(copy);
      Palette palette = Palette.current();
      Drawing.barredRow(copy, this, selected, palette.chrome());
      row.ifPresent(value -> paintRow(copy, palette, value));
      copy.dispose();
    }

    private void paintRow(Graphics2D copy, Palette palette, KeyRow value) {
      Color quiet = selected ? palette.ink2() : palette.ink3();
      if (first) {
        String menu = value.now().menu().title();
        Drawing.text(copy, menu, Fonts.group(), palette.ink2(), 12, BASELINE, 92);
      }
      Drawing.text(copy, value.name(), Fonts.ui(), palette.ink(), 108, BASELINE, 232);
      int x = 350;
      for (String key : value.keys()) {
        x += Drawing.key(copy, key, x, (ROW - Drawing.KEY) / 2) + 6;
      }
      if (value.isChanged()) {
        String changed = TEXTS.get("changed");
        x += Drawing.text(copy, changed, Fonts.small(), palette.ink2(), x + 4, BASELINE, 90) + 8;
      }
      int help = Math.max(x + 10, 520);
      Drawing.text(
          copy, value.now().help(), Fonts.small(), quiet, help, BASELINE, getWidth() - help - 12);
    }
  }
}
