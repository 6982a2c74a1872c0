package org.factdesk.desktop.article;

import java.awt.Color;
import java.awt.Graphics2D;

/** Boxes with softened corners, drawn without a shape renderer: thousands of them cost little. */
final class Boxes {
  private Boxes() {}

  static void fill(Graphics2D graphics, Color colour, int x, int y, int width, int height) {
    graphics.setColor(colour);
    graphics.fillRect(x + 1, y, width - 2, height);
    graphics.fillRect(x, y + 1, 1, height - 2);
    graphics.fillRect(x + width - 1, y + 1, 1, height - 2);
  }
}
