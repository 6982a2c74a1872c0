package org.factdesk.desktop.look;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Toolkit;
import java.awt.geom.RoundRectangle2D;
import java.util.Map;

/** What everything that is painted by hand has in common. */
public final class Drawing {
  /** The pen of the signs. */
  static final BasicStroke ROUND =
      new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  /** How wide the bar at a selected row is. */
  private static final int BAR = 3;

  private Drawing() {}

  /** Switches on smooth edges, and smooth text as the desktop has it. */
  public static void smooth(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    if (Toolkit.getDefaultToolkit().getDesktopProperty("awt.font.desktophints")
        instanceof Map<?, ?> hints) {
      graphics.addRenderingHints(hints);
    } else {
      graphics.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }
  }

  /** The ground of a list's row: grey where the row is selected, else the colour of the list. */
  public static void row(Graphics2D graphics, Component row, boolean selected, Color list) {
    graphics.setColor(selected ? Palette.current().selectedRow() : list);
    graphics.fillRect(0, 0, row.getWidth(), row.getHeight());
    if (selected && Palette.current().contrast()) {
      bar(graphics, row);
    }
  }

  /** As {@link #row}, with a bar of ink at the left of a selected row. */
  public static void barredRow(Graphics2D graphics, Component row, boolean selected, Color list) {
    row(graphics, row, selected, list);
    if (selected) {
      bar(graphics, row);
    }
  }

  private static void bar(Graphics2D graphics, Component row) {
    graphics.setColor(Palette.current().ink());
    graphics.fillRect(0, 0, BAR, row.getHeight());
  }

  /** The colour at 40 %: what is disabled. */
  static Color pale(Color colour) {
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 102);
  }

  /**
   * Draws the text from {@code x} on its baseline, cut with "…" where it is wider than the room;
   * gives the width in px that it took.
   */
  public static int text(
      Graphics graphics, String text, Font font, Color colour, int x, int baseline, int room) {
    FontMetrics metrics = graphics.getFontMetrics(font);
    String fitting = fitting(PlainWords.of(text), metrics, room);
    graphics.setFont(font);
    graphics.setColor(colour);
    graphics.drawString(fitting, x, baseline);
    return metrics.stringWidth(fitting);
  }

  /** The text, cut with "…" where it is wider than the room in px. */
  public static String fitting(String text, FontMetrics metrics, int room) {
    if (metrics.stringWidth(text) <= room) {
      return text;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (metrics.stringWidth(text.substring(0, middle) + "…") <= room) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    if (low > 0 && Character.isHighSurrogate(text.charAt(low - 1))) {
      low--;
    }
    return low == 0 ? "" : text.substring(0, low).stripTrailing() + "…";
  }

  /** A key as a small box with its name; gives the width in px. */
  public static int key(Graphics2D graphics, String name, int x, int y) {
    Palette palette = Palette.current();
    int width = keyWidth(graphics.getFontMetrics(Fonts.tag()), name);
    graphics.setColor(palette.raised());
    graphics.fill(new RoundRectangle2D.Double(x + 0.5, y + 0.5, width - 1, KEY - 1, 5, 5));
    graphics.setColor(palette.border());
    graphics.draw(new RoundRectangle2D.Double(x + 0.5, y + 0.5, width - 1, KEY - 1, 5, 5));
    FontMetrics metrics = graphics.getFontMetrics(Fonts.tag());
    int left = x + (width - metrics.stringWidth(name) + 1) / 2;
    text(graphics, name, Fonts.tag(), palette.ink2(), left, y + 12, Integer.MAX_VALUE);
    return width;
  }

  /** Height in px of a key's box. */
  public static final int KEY = 16;

  static int keyWidth(FontMetrics metrics, String name) {
    return Math.max(KEY, metrics.stringWidth(name) + 10);
  }
}
