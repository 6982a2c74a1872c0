package org.factdesk.desktop.linking;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
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
import org.factdesk.desktop.words.Texts;

/** The marks that match, one a row: article, layer, words, why. */
final class TargetList extends JList<Target> {
  static final int ROW = 32;
  private static final int BASELINE = 21;

  private final DefaultListModel<Target> model = new DefaultListModel<>();
  private transient List<String> parts = List.of();

  TargetList() {
    setModel(model);
    setFocusable(false);
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    setFixedCellHeight(ROW);
    setFixedCellWidth(100);
    setCellRenderer(new RowPainter());
    getAccessibleContext().setAccessibleName(Texts.of(TargetList.class).get("popup.list"));
  }

  void show(List<Target> targets, List<String> typed) {
    parts = typed;
    model.clear();
    model.addAll(targets);
    setSelectedIndex(targets.isEmpty() ? -1 : 0);
    ensureIndexIsVisible(0);
  }

  @Override
  public void updateUI() {
    super.updateUI();
    setBackground(Palette.current().raised());
  }

  private final class RowPainter extends JLabel implements ListCellRenderer<Target> {
    private transient Optional<Target> target = Optional.empty();
    private boolean selected;

    @Override
    public Component getListCellRendererComponent(
        JList<? extends Target> list, Target value, int index, boolean on, boolean focus) {
      target = Optional.of(value);
      selected = on;
      getAccessibleContext().setAccessibleName(value.spoken());
      return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
      Graphics2D copy = (Graphics2D) graphics.create();
      Drawing.smooth(copy);
      Drawing.row(copy, this, selected, Palette.current().raised());
      target.ifPresent(row -> paintRow(copy, row));
      copy.dispose();
    }

    private void paintRow(Graphics2D copy, Target row) {
      Palette palette = Palette.current();
      Color quiet = selected ? palette.ink2() : palette.ink3();
      Drawing.text(copy, row.article(), Fonts.small(), quiet, 12, BASELINE, 36);
      row.swatch().paintIcon(this, copy, 52, 9);
      int why = copy.getFontMetrics(Fonts.small()).stringWidth(row.why());
      int end = getWidth() - 12 - why;
      Drawing.text(copy, row.why(), Fonts.small(), quiet, end, BASELINE, why);
      Matched words = Matched.in(row.words(), parts);
      words.paint(copy, palette.ink(), 84, BASELINE, end - 12 - 84);
    }
  }
}
