package org.factdesk.desktop.findings;

import java.awt.Color;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Optional;
import javax.swing.JLabel;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;

/** Paints a line that says why: a place with what stands around its words, or a reason. */
final class DetailPainter extends JLabel {
  private static final int BASELINE = 18;
  private static final int LEAD = 60;
  private static final int WORDS = 164;

  private transient Optional<Detail> detail = Optional.empty();
  private boolean selected;

  Component of(Detail value, boolean isSelected) {
    detail = Optional.of(value);
    selected = isSelected;
    setToolTipText(null);
    getAccessibleContext().setAccessibleName(value.line());
    return this;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Drawing.smooth(copy);
    Drawing.row(copy, this, selected, Palette.current().chrome());
    detail.ifPresent(line -> paint(copy, line));
    copy.dispose();
  }

  private void paint(Graphics2D graphics, Detail line) {
    Palette palette = Palette.current();
    Color quiet = selected ? palette.ink2() : palette.ink3();
    Drawing.text(graphics, line.lead(), Fonts.small(), quiet, LEAD, BASELINE, WORDS - 8 - LEAD);
    int left = line.lead().isEmpty() ? LEAD : WORDS;
    int end = getWidth() - 12;
    if (line.place().isEmpty() || line.before().isEmpty() && line.after().isEmpty()) {
      Drawing.text(graphics, line.words(), Fonts.ui(), palette.ink2(), left, BASELINE, end - left);
      return;
    }
    FontMetrics metrics = graphics.getFontMetrics(Fonts.ui());
    int before = Math.min((end - left) / 3, metrics.stringWidth(line.before()));
    String tail = tail(line.before(), metrics, before);
    int x = left + Drawing.text(graphics, tail, Fonts.ui(), quiet, left, BASELINE, before) + 5;
    x +=
        Drawing.text(graphics, line.words(), Fonts.medium(), palette.ink(), x, BASELINE, end - x)
            + 5;
    if (x < end) {
      Drawing.text(graphics, line.after(), Fonts.ui(), quiet, x, BASELINE, end - x);
    }
  }

  /** Whole words from the end that have room. */
  private static String tail(String text, FontMetrics metrics, int room) {
    String rest = text;
    while (metrics.stringWidth(rest) > room && !rest.isEmpty()) {
      int space = rest.indexOf(' ');
      rest = space < 0 ? "" : rest.substring(space + 1);
    }
    return rest;
  }
}
