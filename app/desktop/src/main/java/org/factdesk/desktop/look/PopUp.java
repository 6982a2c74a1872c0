package org.factdesk.desktop.look;

import java.awt.BorderLayout;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.BorderFactory;
import javax.swing.JPanel;

/** The ground of what opens over the article: raised, a line around it, softened corners. */
public class PopUp extends JPanel {
  public PopUp() {
    super(new BorderLayout());
    setOpaque(false);
    setBorder(BorderFactory.createEmptyBorder(1, 1, 1, 1));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Drawing.smooth(copy);
    RoundRectangle2D frame =
        new RoundRectangle2D.Double(0.5, 0.5, getWidth() - 1, getHeight() - 1, 12, 12);
    copy.setColor(Palette.current().raised());
    copy.fill(frame);
    copy.setColor(Palette.current().border());
    copy.draw(frame);
    copy.dispose();
  }
}
