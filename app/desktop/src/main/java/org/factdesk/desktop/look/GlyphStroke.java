package org.factdesk.desktop.look;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** One stroke of a sign: drawn with the pen, or filled. */
record GlyphStroke(Path2D path, boolean filled) {
  static final String CIRCLE =
      "M 14 8 C 14 11.3 11.3 14 8 14 C 4.7 14 2 11.3 2 8 C 2 4.7 4.7 2 8 2 C 11.3 2 14 4.7 14 8 Z";

  /**
   * Reads a stroke: {@code M} moves, {@code L} draws a line, {@code C} a curve with two control
   * points, {@code Z} closes; one that begins with {@code F} is filled.
   */
  static GlyphStroke of(String text) {
    boolean filled = text.startsWith("F");
    String spaced = text.substring(filled ? 1 : 0).replaceAll("([MLCZ])", " $1 ").strip();
    String[] words = spaced.split("\\s+");
    Path2D path = new Path2D.Double();
    int at = 0;
    while (at < words.length) {
      at += append(path, words, at);
    }
    return new GlyphStroke(path, filled);
  }

  Shape shape() {
    return path;
  }

  void paint(Graphics2D graphics) {
    if (filled) {
      graphics.fill(path);
    } else {
      graphics.draw(path);
    }
  }

  /** Appends one command; gives how many words it took. */
  private static int append(Path2D path, String[] words, int at) {
    switch (words[at]) {
      case "M" -> {
        path.moveTo(number(words, at + 1), number(words, at + 2));
        return 3;
      }
      case "L" -> {
        path.lineTo(number(words, at + 1), number(words, at + 2));
        return 3;
      }
      case "C" -> {
        path.curveTo(
            number(words, at + 1),
            number(words, at + 2),
            number(words, at + 3),
            number(words, at + 4),
            number(words, at + 5),
            number(words, at + 6));
        return 7;
      }
      case "Z" -> {
        path.closePath();
        return 1;
      }
      default -> throw new IllegalArgumentException("not a stroke: " + words[at]);
    }
  }

  private static double number(String[] words, int at) {
    return Double.parseDouble(words[at]);
  }
}
