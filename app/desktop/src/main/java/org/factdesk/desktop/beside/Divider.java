package org.factdesk.desktop.beside;

import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.factdesk.desktop.look.Palette;

/** The line between the halves: one pixel drawn, seven to take hold of. */
final class Divider extends JComponent {
  static final int GRAB = 7;
  static final int REACH = (GRAB - 1) / 2;

  /** Told where in the halves the line is dragged to, in px. */
  interface Dragged {
    void to(int x, int y);
  }

  Divider(Dragged dragged) {
    addMouseMotionListener(
        new MouseAdapter() {
          @Override
          public void mouseDragged(MouseEvent event) {
            Point at = SwingUtilities.convertPoint(Divider.this, event.getPoint(), getParent());
            dragged.to(at.x, at.y);
          }
        });
  }

  @Override
  public void setBounds(int x, int y, int width, int height) {
    super.setBounds(x, y, width, height);
    boolean lies = width > height;
    setCursor(Cursor.getPredefinedCursor(lies ? Cursor.N_RESIZE_CURSOR : Cursor.E_RESIZE_CURSOR));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    graphics.setColor(Palette.current().hairline());
    if (getWidth() > getHeight()) {
      graphics.fillRect(0, REACH, getWidth(), 1);
    } else {
      graphics.fillRect(REACH, 0, 1, getHeight());
    }
  }
}
