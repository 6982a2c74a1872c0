package org.factdesk.desktop.marking;

import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;

/** The lines that match, one a row: swatch, label, words, aside. */
final class EntryList extends JList<Entry> {
  static final int ROW = 32;
  private static final int BASELINE = 21;
  private static final int EDGE = 12;
  private static final int ASIDE = 200;

  private final DefaultListModel<Entry> model = new DefaultListModel<>();
  private String typed = "";

  EntryList() {
    setModel(model);
    setFocusable(false);
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    setFixedCellHeight(ROW);
    setFixedCellWidth(100);
    setCellRenderer(new RowPainter());
  }

  void show(List<Entry> entries, String words, int selected) {
    typed = words;
    model.clear();
    model.addAll(entries);
    setSelectedIndex(Math.min(selected, entries.size() - 1));
    ensureIndexIsVisible(Math.max(0, getSelectedIndex()));
  }

  @Override
  public void updateUI() {
    super.updateUI();
    setBackground(Palette.current().raised());
  }

  private final class RowPainter extends JLabel implements ListCellRenderer<Entry> {
    private transient Optional<Entry> entry = Optional.empty();
    private boolean selected;

    @Override
    public Component getListCellRendererComponent(
        JList<? extends Entry> list, Entry value, int index, boolean on, boolean focus) {
      entry = Optional.of(value);
      selected = on;
      getAccessibleContext().setAccessibleName(value.spoken());
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
      int x = EDGE;
      if (row.swatch().isPresent()) {
        row.swatch().get().paintIcon(this, copy, x, 9);
        x += 32;
      }
      int room = Math.min(ASIDE, copy.getFontMetrics(Fonts.small()).stringWidth(row.aside()));
      int end = getWidth() - EDGE - room;
      Drawing.text(copy, row.aside(), Fonts.small(), quiet, end, BASELINE, room);
      String all = row.searched();
      BitSet bold = Fuzzy.match(all, typed).map(Fuzzy::letters).orElseGet(BitSet::new);
      int from = 0;
      while (from < all.length() && x < end - EDGE) {
        boolean label = from < row.label().length();
        int to = end(all, from, label ? row.label().length() : all.length(), bold);
        Font font = bold.get(from) ? Fonts.title() : Fonts.ui();
        Color colour = label ? palette.ink2() : palette.ink();
        x += Drawing.text(copy, all.substring(from, to), font, colour, x, BASELINE, end - EDGE - x);
        from = to;
      }
    }

    private static int end(String all, int from, int limit, BitSet bold) {
      int change = bold.get(from) ? bold.nextClearBit(from) : bold.nextSetBit(from);
      return change < 0 ? limit : Math.min(change, Math.min(limit, all.length()));
    }
  }
}
