package org.factdesk.desktop.versions;

import java.awt.Color;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;

/** Paints how a mark differs: its layer's sign, how, its words, what was another. */
final class DetailPainter extends JLabel implements ListCellRenderer<Detail> {
  private static final Texts TEXTS = Texts.of(DetailPainter.class);
  private static final int BASELINE = 18;
  private static final int LEFT = 12;
  private static final int KIND = 44;
  private static final int WORDS = 148;

  private transient Optional<Detail> row = Optional.empty();
  private boolean selected;

  @Override
  public Component getListCellRendererComponent(
      JList<? extends Detail> list, Detail value, int index, boolean isSelected, boolean focus) {
    row = Optional.of(value);
    selected = isSelected;
    getAccessibleContext().setAccessibleName(value.spoken());
    return this;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Drawing.smooth(copy);
    Palette palette = Palette.current();
    Drawing.barredRow(copy, this, selected, palette.chrome());
    Color quiet = selected ? palette.ink2() : palette.ink3();
    Detail shown = row.orElse(null);
    int end = getWidth() - 12;
    if (shown instanceof Detail.Mark mark) {
      mark(copy, mark, quiet, end);
    } else if (shown instanceof Detail.Choice choice) {
      choice(copy, choice, quiet, end);
    } else if (shown != null) {
      Drawing.text(copy, shown.spoken(), Fonts.ui(), palette.ink2(), KIND, BASELINE, end - KIND);
    }
    copy.dispose();
  }

  private void mark(Graphics2D graphics, Detail.Mark mark, Color quiet, int end) {
    mark.swatch().ifPresent(swatch -> swatch.paintIcon(this, graphics, LEFT, 6));
    Drawing.text(graphics, mark.kind(), Fonts.small(), quiet, KIND, BASELINE, WORDS - 8 - KIND);
    int room = end - WORDS;
    FontMetrics small = graphics.getFontMetrics(Fonts.small());
    String what = Drawing.fitting(mark.what(), small, room / 2);
    int left = end - small.stringWidth(what);
    Color ink = Palette.current().ink();
    Drawing.text(graphics, mark.words(), Fonts.ui(), ink, WORDS, BASELINE, left - 12 - WORDS);
    Drawing.text(graphics, what, Fonts.small(), Palette.current().ink2(), left, BASELINE, room);
  }

  private void choice(Graphics2D graphics, Detail.Choice choice, Color quiet, int end) {
    Color ink = Palette.current().ink();
    int wide = Drawing.text(graphics, choice.words(), Fonts.ui(), ink, LEFT, BASELINE, end - LEFT);
    int left = LEFT + wide + 16;
    if (selected) {
      left += 6 + Drawing.key(graphics, "↵", left, 5);
      left += 12 + Drawing.text(graphics, TEXTS.get("do"), Fonts.ui(), ink, left, BASELINE, end);
    }
    if (left < end) {
      Drawing.text(graphics, choice.more(), Fonts.small(), quiet, left, BASELINE, end - left);
    }
  }
}
