package org.factdesk.desktop.palette;

import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.KeyIcon;
import org.factdesk.desktop.look.ListRows;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;

/** What was found, one a row: name, menu, key. */
final class EntryList extends JList<Entry> {
  static final int ROW = 32;

  private static final Texts TEXTS = Texts.of(EntryList.class);
  private static final int BASELINE = 21;
  private static final int PADDING = 12;

  private final ListRows<Entry> rows = new ListRows<>();

  EntryList() {
    setModel(rows);
    setFocusable(false);
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    setFixedCellHeight(ROW);
    setFixedCellWidth(100);
    setCellRenderer(new RowPainter());
    getAccessibleContext().setAccessibleName(TEXTS.get("list"));
  }

  void show(List<Entry> entries) {
    rows.use(entries);
    setSelectedIndex(entries.isEmpty() ? -1 : 0);
    ensureIndexIsVisible(0);
  }

  List<Entry> shown() {
    return rows.all();
  }

  void step(int by) {
    int index = Math.max(0, Math.min(getSelectedIndex() + by, rows.getSize() - 1));
    setSelectedIndex(index);
    ensureIndexIsVisible(index);
  }

  @Override
  public void updateUI() {
    super.updateUI();
    setBackground(Palette.current().raised());
  }

  private static final class RowPainter extends JLabel implements ListCellRenderer<Entry> {
    private transient Optional<Entry> entry = Optional.empty();
    private boolean selected;

    @Override
    public Component getListCellRendererComponent(
        JList<? extends Entry> list, Entry value, int index, boolean on, boolean focus) {
      entry = Optional.of(value);
      selected = on;
      String key = value.keys().stream().findFirst().orElse("");
      getAccessibleContext()
          .setAccessibleName(
              TEXTS.get(value.enabled() ? "row" : "row.not", value.name(), value.where(), key));
      return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
      Graphics2D copy = (Graphics2D) graphics.create();
      Drawing.smooth(copy);
      Drawing.row(copy, this, selected, Palette.current().raised());
      entry.ifPresent(row -> paintRow(copy, row));
      copy.dispose();
    }

    private void paintRow(Graphics2D copy, Entry row) {
      Palette palette = Palette.current();
      Color quiet = selected ? palette.ink2() : palette.ink3();
      int end = getWidth() - PADDING;
      for (String key : row.keys().stream().limit(2).toList()) {
        end -= new KeyIcon(key).getIconWidth();
        Drawing.key(copy, key, end, (ROW - Drawing.KEY) / 2);
        end -= 6;
      }
      int where = copy.getFontMetrics(Fonts.small()).stringWidth(row.where());
      end -= where + 6;
      Drawing.text(copy, row.where(), Fonts.small(), quiet, end, BASELINE, where);
      paintName(copy, row, row.enabled() ? palette.ink() : quiet, end - PADDING);
    }

    private static void paintName(Graphics2D copy, Entry row, Color colour, int end) {
      String name = row.name();
      int x = PADDING;
      int at = 0;
      while (at < name.length() && x < end) {
        boolean bold = row.bold().get(at);
        int next = bold ? row.bold().nextClearBit(at) : row.bold().nextSetBit(at);
        int until = next < 0 ? name.length() : Math.min(next, name.length());
        Font font = bold ? Fonts.title() : Fonts.ui();
        x += Drawing.text(copy, name.substring(at, until), font, colour, x, BASELINE, end - x);
        at = until;
      }
    }
  }
}
