package org.factdesk.desktop.list;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import org.factdesk.desktop.list.RowWords.Row;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.Signs;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.WorkState;

/** Paints a row of the article list: two lines, the state before them. */
final class RowPainter extends JLabel implements ListCellRenderer<String> {
  private static final Texts TEXTS = Texts.of(RowPainter.class);
  static final int HEIGHT = 56;
  private static final int TEXT = 39;

  private final transient RowWords words;
  private transient Row row;
  private boolean selected;

  RowPainter(RowWords words) {
    this.words = words;
    this.row = words.row("");
  }

  @Override
  public Component getListCellRendererComponent(
      JList<? extends String> list, String id, int index, boolean isSelected, boolean hasFocus) {
    row = words.row(id);
    selected = isSelected;
    getAccessibleContext()
        .setAccessibleName(
            String.join(
                ", ",
                row.title(),
                RowWords.stateWords(row.state()),
                row.date(),
                row.marks(),
                TEXTS.get("findings", row.found().count())));
    setToolTipText(row.title());
    return this;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Drawing.smooth(copy);
    Palette palette = Palette.current();
    Drawing.barredRow(copy, this, selected, palette.chrome());
    glyph(row.state()).paint(copy, 15, 12, palette.ink());
    if (getWidth() > 2 * TEXT) {
      paintWords(copy, palette);
    }
    copy.dispose();
  }

  private void paintWords(Graphics2D copy, Palette palette) {
    int room = getWidth() - TEXT - 12;
    Drawing.text(copy, row.title(), Fonts.medium(), palette.ink(), TEXT, 25, room);
    paintSecondLine(copy, selected ? palette.ink2() : palette.ink3());
  }

  private void paintSecondLine(Graphics2D graphics, Color colour) {
    int baseline = 47;
    int right = getWidth() - 12;
    int marksEnd = right - 34;
    if (row.found().count() > 0) {
      Color worst = Signs.colour(row.found().worst());
      String count = String.valueOf(row.found().count());
      int left = right - graphics.getFontMetrics(Fonts.small()).stringWidth(count);
      marksEnd = Math.min(marksEnd, left - 28);
      Drawing.text(graphics, count, Fonts.small(), worst, left, baseline, 40);
      Signs.glyph(row.found().worst()).paint(graphics, left - 20, baseline - 12, worst);
    }
    int marksWidth = graphics.getFontMetrics(Fonts.small()).stringWidth(row.marks());
    int marks = marksEnd - marksWidth;
    Drawing.text(graphics, row.marks(), Fonts.small(), colour, marks, baseline, marksWidth);
    int id = Drawing.text(graphics, row.id(), Fonts.small(), colour, TEXT, baseline, 90);
    int date = TEXT + id + 10;
    Drawing.text(graphics, row.date(), Fonts.small(), colour, date, baseline, marks - 6 - date);
  }

  private static Glyph glyph(WorkState state) {
    return switch (state) {
      case NEW -> Glyph.NOT_STARTED;
      case IN_PROGRESS -> Glyph.HALF;
      case DONE -> Glyph.TICK;
    };
  }
}
