package org.factdesk.desktop.help;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import javax.swing.text.Position;
import org.factdesk.desktop.help.Manual.Section;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;

/** The contents of the manual, one section a row, with how often the searched words are in it. */
final class SectionList extends JList<Section> {
  private static final Texts TEXTS = Texts.of(SectionList.class);
  private static final int ROW = 26;

  private final DefaultListModel<Section> rows = new DefaultListModel<>();
  private String words = "";

  SectionList() {
    setModel(rows);
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    setFixedCellHeight(ROW);
    setFixedCellWidth(30);
    setCellRenderer(new RowPainter());
    getAccessibleContext().setAccessibleName(TEXTS.get("contents"));
  }

  void show(List<Section> sections, String searched) {
    words = searched;
    rows.clear();
    rows.addAll(sections);
  }

  /** Letters are commands here. */
  @Override
  public int getNextMatch(String prefix, int start, Position.Bias bias) {
    return -1;
  }

  private final class RowPainter extends JLabel implements ListCellRenderer<Section> {
    private String title = "";
    private String count = "";
    private boolean selected;

    @Override
    public Component getListCellRendererComponent(
        JList<? extends Section> list, Section value, int index, boolean on, boolean focus) {
      title = value.title();
      count = words.isBlank() ? "" : String.valueOf(value.count(words));
      selected = on;
      getAccessibleContext().setAccessibleName(count.isEmpty() ? title : title + ", " + count);
      return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
      Graphics2D copy = (Graphics2D) graphics.create();
      Drawing.smooth(copy);
      Palette palette = Palette.current();
      Drawing.barredRow(copy, this, selected, palette.chrome());
      int right = getWidth() - 12;
      int wide = copy.getFontMetrics(Fonts.small()).stringWidth(count);
      Drawing.text(copy, count, Fonts.small(), palette.ink2(), right - wide, 18, wide);
      Drawing.text(copy, title, Fonts.ui(), palette.ink(), 12, 18, right - wide - 20);
      copy.dispose();
    }
  }
}
