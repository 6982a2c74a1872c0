package org.factdesk.desktop.links;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import javax.swing.text.Position;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.look.KeyIcon;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.RowsOnly;
import org.factdesk.desktop.words.Texts;

/** The links of a mark, one a row: direction, type, layer, article, words. */
final class LinkList extends JList<LinkEnd> {
  static final int ROW = 26;
  private static final int BASELINE = 18;
  private static final int TYPE = 40;
  private static final int SWATCH = 150;
  private static final int ARTICLE = 182;
  private static final int WORDS = 230;

  private final transient Texts texts = Texts.of(LinkList.class);
  private final DefaultListModel<LinkEnd> model = new DefaultListModel<>();

  LinkList() {
    setModel(model);
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    setFixedCellHeight(ROW);
    setFixedCellWidth(100);
    setCellRenderer(new RowPainter());
    getAccessibleContext().setAccessibleName(texts.get("tab.name"));
  }

  /** Shows these links; the selected one stays selected, else the row at its place is. */
  void show(List<LinkEnd> ends) {
    int at = Math.max(0, getSelectedIndex());
    Optional<String> was = Optional.ofNullable(getSelectedValue()).map(end -> end.link().id());
    model.clear();
    model.addAll(ends);
    int kept = -1;
    for (int i = 0; i < ends.size(); i++) {
      if (was.equals(Optional.of(ends.get(i).link().id()))) {
        kept = i;
      }
    }
    select(kept >= 0 ? kept : Math.min(at, ends.size() - 1));
  }

  void select(int index) {
    setSelectedIndex(index);
    ensureIndexIsVisible(Math.max(0, index));
  }

  int count() {
    return model.size();
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

  private final class RowPainter extends JLabel implements ListCellRenderer<LinkEnd> {
    private transient Optional<LinkEnd> end = Optional.empty();
    private boolean selected;

    @Override
    public Component getListCellRendererComponent(
        JList<? extends LinkEnd> list, LinkEnd value, int index, boolean on, boolean focus) {
      end = Optional.of(value);
      selected = on;
      String key = value.outgoing() ? "row.to" : "row.from";
      getAccessibleContext()
          .setAccessibleName(texts.get(key, value.link().type(), value.article(), value.words()));
      return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
      Graphics2D copy = (Graphics2D) graphics.create();
      Drawing.smooth(copy);
      Drawing.row(copy, this, selected, Palette.current().chrome());
      end.ifPresent(row -> paintRow(copy, row));
      copy.dispose();
    }

    private void paintRow(Graphics2D copy, LinkEnd row) {
      Palette palette = Palette.current();
      Color quiet = selected ? palette.ink2() : palette.ink3();
      Glyph arrow = row.outgoing() ? Glyph.ARROW_RIGHT : Glyph.ARROW_LEFT;
      arrow.paint(copy, 14, 5, quiet);
      String type = row.link().type();
      Drawing.text(copy, type, Fonts.ui(), palette.ink(), TYPE, BASELINE, SWATCH - TYPE - 8);
      row.swatch().paintIcon(this, copy, SWATCH, 6);
      Drawing.text(
          copy, row.article(), Fonts.small(), quiet, ARTICLE, BASELINE, WORDS - ARTICLE - 8);
      int right = getWidth() - 12;
      if (selected && row.there()) {
        right = key(copy, "⇧ ↵", texts.get("key.beside"), right) - 12;
        right = key(copy, "↵", texts.get("key.go"), right) - 12;
      }
      Color ink = row.there() ? palette.ink() : quiet;
      Drawing.text(copy, row.words(), Fonts.ui(), ink, WORDS, BASELINE, right - WORDS);
    }

    private int key(Graphics2D copy, String key, String does, int right) {
      int words = right - copy.getFontMetrics(Fonts.ui()).stringWidth(does);
      Drawing.text(copy, does, Fonts.ui(), Palette.current().ink(), words, BASELINE, 300);
      int box = words - 6 - new KeyIcon(key).getIconWidth();
      Drawing.key(copy, key, box, 5);
      return box;
    }
  }
}
