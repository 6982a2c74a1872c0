package org.factdesk.desktop.look;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.Icon;
import org.factdesk.model.Scheme.Layer;

/** How marks of a layer look, in small: the fill and the underline. */
public record Swatch(String colour, LinePattern pattern) implements Icon {
  public static Swatch of(Layer layer) {
    return new Swatch(layer.colour(), LinePattern.of(layer.pattern()));
  }

  @Override
  public void paintIcon(Component component, Graphics graphics, int x, int y) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Hue hue = Palette.current().hue(colour);
    Drawing.smooth(copy);
    copy.setColor(hue.fill());
    copy.fill(new RoundRectangle2D.Double(x, y, getIconWidth(), 11, 4, 4));
    copy.fillRect(x, y + 6, getIconWidth(), 5);
    copy.setColor(hue.line());
    pattern.fill(copy, x, y + 11, getIconWidth());
    copy.dispose();
  }

  @Override
  public int getIconWidth() {
    return 20;
  }

  @Override
  public int getIconHeight() {
    return 14;
  }
}
