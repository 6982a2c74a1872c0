package org.factdesk.desktop.review;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;

/**
 * Paints a mark without a place: its layer's sign, its state, the words that were marked and the
 * words that may be the same; what only one of them has is underlined. Of what two sides changed
 * differently, it paints what each has.
 */
final class RowPainter extends JLabel implements ListCellRenderer<Row> {
  private static final int BASELINE = 18;
  private static final int LEFT = 12;
  private static final int STATE = 44;
  private static final int WORDS = 184;
  private static final int LIKENESS = 190;

  private transient Optional<Row> row = Optional.empty();
  private boolean selected;

  @Override
  public Component getListCellRendererComponent(
      JList<? extends Row> list, Row value, int index, boolean isSelected, boolean focus) {
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
    int end = getWidth() - LEFT;
    if (row.orElse(null) instanceof Row.Heading heading) {
      Drawing.text(copy, heading.article(), Fonts.medium(), quiet, LEFT, BASELINE, end - LEFT);
    } else if (row.orElse(null) instanceof Row.Mark mark) {
      mark(copy, mark, quiet, end);
    } else if (row.orElse(null) instanceof Row.Conflicting conflict) {
      conflict(copy, conflict, quiet, end);
    }
    copy.dispose();
  }

  private void mark(Graphics2D graphics, Row.Mark mark, Color quiet, int end) {
    Palette palette = Palette.current();
    mark.swatch().ifPresent(swatch -> swatch.paintIcon(this, graphics, LEFT, 6));
    Drawing.text(graphics, mark.state(), Fonts.small(), quiet, STATE, BASELINE, WORDS - 8 - STATE);
    if (mark.now().isEmpty()) {
      Drawing.text(graphics, mark.words(), Fonts.ui(), palette.ink(), WORDS, BASELINE, end - WORDS);
      return;
    }
    boolean same = mark.now().equals(mark.words());
    int room = end - LIKENESS - WORDS - 8;
    int half = same ? room : Math.max(0, (room - 24) / 2);
    words(graphics, mark.words(), mark.now(), WORDS, half);
    if (!same) {
      int middle = WORDS + half + 4;
      Drawing.text(graphics, "→", Fonts.ui(), quiet, middle, BASELINE, 16);
      words(graphics, mark.now(), mark.words(), middle + 20, half);
    }
    int x = end - LIKENESS;
    Drawing.text(graphics, mark.likeness(), Fonts.small(), quiet, x, BASELINE, LIKENESS);
  }

  /** The words, what is in use, and what the other version has. */
  private void conflict(Graphics2D graphics, Row.Conflicting row, Color quiet, int end) {
    Color ink = Palette.current().ink();
    row.swatch().ifPresent(swatch -> swatch.paintIcon(this, graphics, LEFT, 6));
    Drawing.text(graphics, row.state(), Fonts.small(), quiet, STATE, BASELINE, WORDS - 8 - STATE);
    List<String> parts =
        row.words().isEmpty()
            ? List.of(row.here(), row.there())
            : List.of(row.words(), row.here(), row.there());
    int each = Math.max(0, (end - LIKENESS - WORDS) / parts.size());
    int x = WORDS;
    for (String part : parts) {
      Drawing.text(graphics, part, Fonts.ui(), ink, x, BASELINE, each - 12);
      x += each;
    }
    Drawing.text(graphics, row.who(), Fonts.small(), quiet, end - LIKENESS, BASELINE, LIKENESS);
  }

  /** The words, with a line under what the others do not have there. */
  private static void words(Graphics2D graphics, String words, String others, int x, int room) {
    FontMetrics metrics = graphics.getFontMetrics(Fonts.ui());
    Color ink = Palette.current().ink();
    String shown = Drawing.fitting(words, metrics, room);
    Drawing.text(graphics, shown, Fonts.ui(), ink, x, BASELINE, room);
    int from = 0;
    int least = Math.min(words.length(), others.length());
    while (from < least && words.charAt(from) == others.charAt(from)) {
      from++;
    }
    int back = 0;
    while (back < least - from
        && words.charAt(words.length() - 1 - back) == others.charAt(others.length() - 1 - back)) {
      back++;
    }
    int to = Math.min(shown.length(), words.length() - back);
    if (from < to) {
      int begin = x + metrics.stringWidth(shown.substring(0, from));
      graphics.setStroke(new BasicStroke(1f));
      graphics.drawLine(
          begin, BASELINE + 2, x + metrics.stringWidth(shown.substring(0, to)), BASELINE + 2);
    }
  }
}
