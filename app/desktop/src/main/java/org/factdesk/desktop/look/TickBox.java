package org.factdesk.desktop.look;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** The box at the left of a row that can be ticked; 14 px, in the middle of a row of 26. */
public final class TickBox {
  /** What is further left than this, in px, is the box when it is clicked. */
  public static final int TARGET = 36;

  private TickBox() {}

  /**
   * Draws the box.
   *
   * @param possible whether the row can be ticked at all
   */
  public static void paint(Graphics2D graphics, boolean ticked, boolean possible) {
    Palette palette = Palette.current();
    RoundRectangle2D frame = new RoundRectangle2D.Double(14.5, 6.5, 13, 13, 4, 4);
    graphics.setColor(ticked ? palette.ink() : palette.raised());
    graphics.fill(frame);
    graphics.setColor(ticked ? palette.ink() : possible ? palette.ink3() : palette.hairline());
    graphics.draw(frame);
    if (ticked) {
      Path2D tick = new Path2D.Double();
      tick.moveTo(17.5, 13);
      tick.lineTo(20, 15.5);
      tick.lineTo(24.5, 10);
      graphics.setStroke(new BasicStroke(1.7f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      graphics.setColor(palette.paper());
      graphics.draw(tick);
    }
  }
}
