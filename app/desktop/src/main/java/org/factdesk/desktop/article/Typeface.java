package org.factdesk.desktop.article;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.Arrays;

/**
 * A font as it is set in rows: the advance of each character, the height of a row and where its
 * baseline is, all in px.
 *
 * <p>Characters that are drawn one glyph each, left to right, whatever stands beside them, are
 * <em>plain</em>: their advances can simply be added up. Event thread only: advances are measured
 * when they are first asked for.
 */
final class Typeface {
  static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private static final int LIMIT = 0x2200;

  private final float[] advances = new float[LIMIT];
  private final Font font;
  private final float tracking;
  private final Kerning kerning;
  private final int rowHeight;
  private final int baseline;

  /**
   * @param tracking what every character is wider than its font says, in px
   */
  Typeface(Font font, float tracking, int rowHeight, int baseline) {
    this.font = font;
    this.tracking = tracking;
    this.rowHeight = rowHeight;
    this.baseline = baseline;
    Arrays.fill(advances, Float.NaN);
    measureAscii();
    kerning = new Kerning(font, this);
  }

  Font font() {
    return font;
  }

  int rowHeight() {
    return rowHeight;
  }

  float tracking() {
    return tracking;
  }

  /** From the top of a row to its baseline. */
  int baseline() {
    return baseline;
  }

  /** Whether every character from begin to end is plain. */
  static boolean isPlain(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!isPlain(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char c) {
    if (c < 0x300) {
      return true;
    }
    if (c < 0x590) {
      return c >= 0x370 && !(c >= 0x483 && c <= 0x489);
    }
    return c >= 0x2000 && c < LIMIT && !isJoiner(c);
  }

  /** Characters that change their neighbours or the direction of the text. */
  private static boolean isJoiner(char c) {
    return (c >= 0x200C && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || (c >= 0x20D0 && c <= 0x20FF);
  }

  /** Whether a plain character takes no room: line ends, other controls, soft hyphens. */
  static boolean isInvisible(char c) {
    return (c < 0x20 && c != '\t') || (c >= 0x7F && c < 0xA0) || c == 0xAD || c == 0x200B;
  }

  /** Width of a plain character. */
  float advance(char c) {
    float known = advances[c];
    return Float.isNaN(known) ? measure(c) : known;
  }

  Kerning kerning() {
    return kerning;
  }

  /** Width of text that may hold any character. */
  float width(String text) {
    if (!isPlain(text, 0, text.length())) {
      return width(font, text);
    }
    float sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += advance(text.charAt(i));
    }
    return sum;
  }

  /** Width of any text in a font that is not set in rows. */
  static float width(Font font, String text) {
    return text.isEmpty() ? 0 : (float) font.getStringBounds(text, CONTEXT).getWidth();
  }

  private float measure(char c) {
    float advance = 0;
    if (c == '\t') {
      advance = advance(' ');
    } else if (!isInvisible(c)) {
      GlyphVector glyph = font.createGlyphVector(CONTEXT, new char[] {c});
      advance = (float) glyph.getGlyphPosition(1).getX() + tracking;
    }
    advances[c] = advance;
    return advance;
  }

  /** All at once: a glyph vector of its own for each would cost a cold start several ms. */
  private void measureAscii() {
    char[] ascii = new char[0x7F - 0x20];
    for (int i = 0; i < ascii.length; i++) {
      ascii[i] = (char) (0x20 + i);
    }
    GlyphVector glyphs = font.createGlyphVector(CONTEXT, ascii);
    float[] positions = glyphs.getGlyphPositions(0, ascii.length + 1, null);
    for (int i = 0; i < ascii.length; i++) {
      advances[ascii[i]] = positions[2 * i + 2] - positions[2 * i] + tracking;
    }
  }
}
