package org.factdesk.desktop.look;

import java.awt.Graphics2D;
import java.util.Locale;

/** How a layer's underline is drawn, so that layers differ without colour. */
public enum LinePattern {
  SOLID(2),
  DOUBLE(3),
  DASHES(2, 6, 3),
  DOTS(2, 2, 2),
  SOLID_3(3),
  DASH_DOT(2, 9, 2, 2, 2),
  THIN(1);

  private final int height;
  private final int[] runs;

  /** Runs: lengths in px, drawn and left out in turn; none for an unbroken line. */
  LinePattern(int height, int... runs) {
    this.height = height;
    this.runs = runs;
  }

  /** The pattern that a scheme names by token, such as {@code solid-3}; else a solid line. */
  public static LinePattern of(String token) {
    for (LinePattern pattern : values()) {
      if (pattern.token().equals(token)) {
        return pattern;
      }
    }
    return SOLID;
  }

  String token() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Height in px at 100 %, at most 3; with strong contrast one more. */
  public int height() {
    return height + heavier();
  }

  /**
   * Fills the line from {@code x} to the right, its upper edge at {@code y}, in the set colour; as
   * heavy as the theme that is on has it.
   */
  public void fill(Graphics2D graphics, int x, int y, int width) {
    if (this == DOUBLE) {
      graphics.fillRect(x, y, width, 1 + heavier());
      graphics.fillRect(x, y + 2 + heavier(), width, 1);
    } else if (runs.length == 0) {
      graphics.fillRect(x, y, width, height());
    } else {
      fillRuns(graphics, x, y, width);
    }
  }

  /** As rectangles of whole px, not as shapes: a page may have ten thousand dots. */
  private void fillRuns(Graphics2D graphics, int x, int y, int width) {
    int at = x;
    int height = height();
    for (int i = 0; at < x + width; i++) {
      int run = runs[i % runs.length];
      if (i % 2 == 0) {
        graphics.fillRect(at, y, Math.min(run, x + width - at), height);
      }
      at += run;
    }
  }

  private static int heavier() {
    return Palette.current().contrast() ? 1 : 0;
  }
}
