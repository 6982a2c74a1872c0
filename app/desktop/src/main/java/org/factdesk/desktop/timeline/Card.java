package org.factdesk.desktop.timeline;

import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;

/** Says beside a sign what it is; the mouse goes through it. */
final class Card extends JLabel {
  private static final int BELOW = 14;

  Card() {
    setVisible(false);
    setOpaque(true);
    setFocusable(false);
  }

  /** Below the point where there is room, else above. */
  void show(String html, double x, double y) {
    dress();
    setText(html);
    Dimension size = getPreferredSize();
    Rectangle seen = ((JComponent) getParent()).getVisibleRect();
    int left = Math.min((int) x + BELOW, seen.x + seen.width - size.width - 4);
    boolean fits = y + BELOW + size.height <= seen.y + seen.height;
    int top = (int) (fits ? y + BELOW : y - BELOW - size.height);
    setBounds(Math.max(seen.x + 4, left), Math.max(seen.y, top), size.width, size.height);
    setVisible(true);
  }

  @Override
  public boolean contains(int x, int y) {
    return false;
  }

  private void dress() {
    Palette palette = Palette.current();
    setFont(Fonts.small());
    setBackground(palette.raised());
    setForeground(palette.ink());
    setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createLineBorder(palette.border()),
            BorderFactory.createEmptyBorder(6, 8, 6, 8)));
  }
}
