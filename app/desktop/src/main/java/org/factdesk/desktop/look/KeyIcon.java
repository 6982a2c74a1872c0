package org.factdesk.desktop.look;

import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.Icon;
import javax.swing.JLabel;

/** A key of the keyboard in a small box, beside what it does. */
public record KeyIcon(String key) implements Icon {
  @Override
  public void paintIcon(Component component, Graphics graphics, int x, int y) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Drawing.smooth(copy);
    Drawing.key(copy, key, x, y);
    copy.dispose();
  }

  @Override
  public int getIconWidth() {
    FontMetrics metrics = new JLabel().getFontMetrics(Fonts.tag());
    return Drawing.keyWidth(metrics, key);
  }

  @Override
  public int getIconHeight() {
    return Drawing.KEY;
  }
}
