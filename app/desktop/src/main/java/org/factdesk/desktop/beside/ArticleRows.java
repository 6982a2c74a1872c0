package org.factdesk.desktop.beside;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;

/** The articles that match, one a row: id, title, outlet and date. */
final class ArticleRows extends JList<ArticleRow> {
  static final int ROW = 32;
  private static final int BASELINE = 21;
  private static final int TITLE = 56;

  private final DefaultListModel<ArticleRow> model = new DefaultListModel<>();

  ArticleRows() {
    setModel(model);
    setFocusable(false);
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    setFixedCellHeight(ROW);
    setFixedCellWidth(100);
    setCellRenderer(new RowPainter());
    setBackground(Palette.current().raised());
    getAccessibleContext().setAccessibleName(Texts.of(ArticleRows.class).get("choice.list"));
  }

  void show(List<ArticleRow> rows) {
    model.clear();
    model.addAll(rows);
    setSelectedIndex(rows.isEmpty() ? -1 : 0);
    ensureIndexIsVisible(0);
  }

  int count() {
    return model.size();
  }

  private static final class RowPainter extends JLabel implements ListCellRenderer<ArticleRow> {
    private HalfTitle title = HalfTitle.NONE;
    private boolean selected;

    @Override
    public Component getListCellRendererComponent(
        JList<? extends ArticleRow> list, ArticleRow row, int index, boolean on, boolean focus) {
      title = row.title();
      selected = on;
      getAccessibleContext().setAccessibleName(row.spoken());
      return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
      Graphics2D copy = (Graphics2D) graphics.create();
      Drawing.smooth(copy);
      Palette palette = Palette.current();
      Drawing.row(copy, this, selected, palette.raised());
      Color quiet = selected ? palette.ink2() : palette.ink3();
      Drawing.text(copy, title.id(), Fonts.small(), quiet, 12, BASELINE, TITLE - 18);
      int about =
          Math.min(copy.getFontMetrics(Fonts.small()).stringWidth(title.about()), getWidth() / 3);
      int end = getWidth() - 12 - about;
      Drawing.text(copy, title.about(), Fonts.small(), quiet, end, BASELINE, about);
      Drawing.text(
          copy, title.title(), Fonts.ui(), palette.ink(), TITLE, BASELINE, end - 12 - TITLE);
      copy.dispose();
    }
  }
}
