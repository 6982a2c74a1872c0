package org.factdesk.desktop.beside;

import java.awt.Color;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;

/** The line above a half: which article it is. A click chooses another. */
final class HalfHead extends JButton {
  /** Two pixels less than the pane heads of the look: the focus line above has them. */
  static final int HEIGHT = 34;

  private static final int LEFT = 16;
  private static final int BASELINE = 22;
  private static final int GAP = 10;
  private static final int SIGN = 16;

  private HalfTitle title = HalfTitle.NONE;

  HalfHead(Runnable choose) {
    setBorder(BorderFactory.createEmptyBorder());
    setContentAreaFilled(false);
    setRolloverEnabled(true);
    setFocusable(false);
    setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
    setToolTipText(Texts.of(HalfHead.class).get("head.tip"));
    addActionListener(event -> choose.run());
  }

  void show(HalfTitle value) {
    if (!title.equals(value)) {
      title = value;
      getAccessibleContext()
          .setAccessibleName(value.id() + " " + value.title() + ", " + value.about());
      repaint();
    }
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(100, HEIGHT);
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension(0, HEIGHT);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Drawing.smooth(copy);
    Palette palette = Palette.current();
    copy.setColor(palette.hairline());
    copy.fillRect(0, HEIGHT - 1, getWidth(), 1);
    FontMetrics small = copy.getFontMetrics(Fonts.small());
    int end = getWidth() - LEFT - SIGN - 4;
    Color sign = getModel().isRollover() ? palette.ink() : palette.ink3();
    Glyph.CHEVRON_DOWN.paint(copy, getWidth() - LEFT - SIGN + 4, 9, sign);
    int about = Math.min(small.stringWidth(title.about()), getWidth() / 3);
    write(copy, title.about(), end - about, about);
    int x = LEFT + write(copy, title.id(), LEFT, getWidth() / 4) + GAP;
    Drawing.text(
        copy, title.title(), Fonts.title(), palette.ink(), x, BASELINE, end - about - GAP - x);
    copy.dispose();
  }

  private static int write(Graphics2D graphics, String words, int x, int room) {
    Color quiet = Palette.current().ink3();
    return Drawing.text(graphics, words, Fonts.small(), quiet, x, BASELINE, room);
  }
}
