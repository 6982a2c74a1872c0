package org.factdesk.desktop.look;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.BorderFactory;
import javax.swing.JToggleButton;

/** A tab: its name, a count, and an ink line below while it is chosen. */
public final class TabButton extends JToggleButton {
  private static final int PADDING = 10;
  private static final int GAP = 8;

  private final String name;
  private String count = "";

  public TabButton(String name) {
    this.name = name;
    setBorder(BorderFactory.createEmptyBorder());
    setContentAreaFilled(false);
    setFocusable(false);
    setRolloverEnabled(true);
    getAccessibleContext().setAccessibleName(name);
  }

  public void count(String value) {
    if (!count.equals(value)) {
      count = value;
      revalidate();
      repaint();
    }
  }

  @Override
  public Dimension getPreferredSize() {
    int counted = count.isEmpty() ? 0 : GAP + metrics(Fonts.small()).stringWidth(count);
    // As wide as when it is chosen, so that choosing moves nothing.
    return new Dimension(2 * PADDING + metrics(Fonts.title()).stringWidth(name) + counted, 35);
  }

  @Override
  public Dimension getMaximumSize() {
    return getPreferredSize();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Drawing.smooth(copy);
    Palette palette = Palette.current();
    boolean lit = isSelected() || getModel().isRollover();
    Font font = isSelected() ? Fonts.title() : Fonts.ui();
    int baseline = getHeight() / 2 + 5;
    int width =
        Drawing.text(
            copy, name, font, lit ? palette.ink() : palette.ink2(), PADDING, baseline, 1000);
    if (!count.isEmpty()) {
      int x = PADDING + Math.max(width, 0) + GAP;
      Drawing.text(copy, count, Fonts.small(), palette.ink3(), x, baseline, 1000);
    }
    if (isSelected()) {
      copy.setColor(palette.ink());
      copy.fillRect(0, getHeight() - 2, getWidth(), 2);
    }
    copy.dispose();
  }

  private FontMetrics metrics(Font font) {
    return getFontMetrics(font);
  }
}
