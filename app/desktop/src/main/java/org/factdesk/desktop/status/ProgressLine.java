package org.factdesk.desktop.status;

import java.awt.Dimension;
import java.awt.Graphics;
import javax.swing.JComponent;
import org.factdesk.desktop.look.Palette;

/** How much is done, as a line. */
final class ProgressLine extends JComponent {
  private static final int HEIGHT = 4;

  private double part;

  void show(double value) {
    part = value;
    repaint();
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(80, HEIGHT);
  }

  @Override
  public Dimension getMinimumSize() {
    return isMinimumSizeSet() ? super.getMinimumSize() : getPreferredSize();
  }

  @Override
  public Dimension getMaximumSize() {
    return getPreferredSize();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    int filled = (int) Math.round(getWidth() * part);
    graphics.setColor(Palette.current().border());
    graphics.fillRect(0, 0, getWidth(), getHeight());
    graphics.setColor(Palette.current().ink2());
    graphics.fillRect(0, 0, filled, getHeight());
  }
}
