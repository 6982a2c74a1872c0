package org.factdesk.desktop.versions;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;

/** Paints a version: when, whose, how many marks, and what came after it. */
final class RowPainter extends JLabel implements ListCellRenderer<Row> {
  private static final Texts TEXTS = Texts.of(RowPainter.class);
  private static final int BASELINE = 18;
  private static final int TIME = 12;
  private static final int WHO = 132;
  private static final int MARKS = 208;
  private static final int AFTER = 276;
  private static final int SIGNED = 36;

  private transient Optional<Row> row = Optional.empty();
  private boolean selected;

  @Override
  public Component getListCellRendererComponent(
      JList<? extends Row> list, Row value, int index, boolean isSelected, boolean focus) {
    row = Optional.of(value);
    selected = isSelected;
    getAccessibleContext().setAccessibleName(spoken(value));
    return this;
  }

  private static String spoken(Row row) {
    if (row instanceof Row.Kept kept) {
      String when = WhenWords.of(kept.version().at());
      return String.join(", ", when, row.annotator(), marks(kept), after(kept));
    }
    return TEXTS.get("damaged", row.annotator());
  }

  private static String marks(Row.Kept kept) {
    return kept.readable() ? TEXTS.get("marks", kept.marks()) : "";
  }

  /** What the next version has otherwise. */
  static String after(Row.Kept kept) {
    if (!kept.readable()) {
      return TEXTS.get("unreadable");
    }
    if (!kept.followed()) {
      return TEXTS.get("after.damaged");
    }
    int all = kept.added() + kept.changed() + kept.gone();
    return all == 0
        ? TEXTS.get("after.nothing")
        : TEXTS.get("after", kept.added(), kept.changed(), kept.gone()).replaceFirst(", $", "");
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Drawing.smooth(copy);
    Palette palette = Palette.current();
    Drawing.barredRow(copy, this, selected, palette.chrome());
    Color quiet = selected ? palette.ink2() : palette.ink3();
    int end = getWidth() - 12;
    if (row.orElse(null) instanceof Row.Kept kept) {
      Color ink = kept.readable() ? palette.ink() : quiet;
      String when = WhenWords.of(kept.version().at());
      Drawing.text(copy, when, Fonts.ui(), ink, TIME, BASELINE, WHO - 8 - TIME);
      Drawing.text(copy, kept.annotator(), Fonts.small(), quiet, WHO, BASELINE, MARKS - 8 - WHO);
      Drawing.text(copy, marks(kept), Fonts.small(), quiet, MARKS, BASELINE, AFTER - 8 - MARKS);
      Drawing.text(copy, after(kept), Fonts.small(), quiet, AFTER, BASELINE, end - AFTER);
    } else if (row.isPresent()) {
      Glyph.OCTAGON.paint(copy, TIME, 5, palette.error());
      String words = TEXTS.get("damaged", row.get().annotator());
      Drawing.text(copy, words, Fonts.medium(), palette.ink(), SIGNED, BASELINE, end - SIGNED);
    }
    copy.dispose();
  }
}
