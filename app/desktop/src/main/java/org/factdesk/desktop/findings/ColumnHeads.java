package org.factdesk.desktop.findings;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JComponent;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;

/** The names of the columns. */
final class ColumnHeads extends JComponent {
  private static final Texts TEXTS = Texts.of(ColumnHeads.class);
  private boolean aside;

  /** Whether the last column says why a finding was set aside, rather than where it is. */
  void showReasons(boolean value) {
    aside = value;
    repaint();
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(100, 24);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Drawing.smooth(copy);
    copy.setColor(Palette.current().chrome());
    copy.fillRect(0, 0, getWidth(), getHeight());
    Columns columns = new Columns(getWidth());
    Color colour = Palette.current().ink3();
    Drawing.text(
        copy, TEXTS.get("head.finding"), Fonts.small(), colour, columns.message(), 16, 200);
    Drawing.text(
        copy, TEXTS.get("head.checker"), Fonts.small(), colour, columns.checker(), 16, 200);
    Drawing.text(
        copy,
        TEXTS.get(aside ? "head.reason" : "head.places"),
        Fonts.small(),
        colour,
        columns.places(),
        16,
        200);
    copy.dispose();
  }
}
