package org.factdesk.desktop.article;

import java.awt.Color;
import java.awt.Graphics2D;

/** Boxes with corners of 2 px, drawn without a shape renderer: thousands of them cost little. */
final class Boxes {
  private static final int OUTER_ALPHA = 84;
  private static final int INNER_ALPHA = 222;

  private Boxes() {}

  static void fill(Graphics2D graphics, Color colour, int x, int y, int width, int height) {
    graphics.setColor(colour);
    if (width < 5 || height < 5) {
      graphics.fillRect(x, y, width, height);
      return;
    }
    graphics.fillRect(x + 2, y, width - 4, height);
    graphics.fillRect(x, y + 2, 2, height - 4);
    graphics.fillRect(x + width - 2, y + 2, 2, height - 4);
    graphics.setColor(withAlpha(colour, INNER_ALPHA));
    corners(graphics, x, y, width, height, 0, 1);
    corners(graphics, x, y, width, height, 1, 0);
    graphics.setColor(colour);
    corners(graphics, x, y, width, height, 1, 1);
    graphics.setColor(withAlpha(colour, OUTER_ALPHA));
    corners(graphics, x, y, width, height, 0, 0);
  }

  private static void corners(
      Graphics2D graphics, int x, int y, int width, int height, int dx, int dy) {
    graphics.fillRect(x + dx, y + dy, 1, 1);
    graphics.fillRect(x + width - 1 - dx, y + dy, 1, 1);
    graphics.fillRect(x + dx, y + height - 1 - dy, 1, 1);
    graphics.fillRect(x + width - 1 - dx, y + height - 1 - dy, 1, 1);
  }

  private static Color withAlpha(Color colour, int alpha) {
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
  }
}
