package org.factdesk.desktop.article;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.util.Arrays;
import java.util.Map;

/**
 * How much nearer, or further, two characters stand side by side than their widths say, in px. What
 * a text needs is learned from shaping it once; most texts bring few new pairs.
 */
final class Kerning {
  /** Latin, and the punctuation of running text. */
  private static final int LATIN = 0x250;

  private static final int PUNCTUATION = 0x2000;
  private static final int PUNCTUATION_END = 0x2040;
  private static final int SLOTS = LATIN + PUNCTUATION_END - PUNCTUATION;
  private static final int SHAPED_AT_ONCE = 200;
  private static final float[] NOTHING = new float[0];

  private final Font shaped;
  private final Typeface typeface;
  private final float[][] pairs = new float[SLOTS][];

  Kerning(Font font, Typeface typeface) {
    this.typeface = typeface;
    shaped = font.deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
    Arrays.fill(pairs, NOTHING);
  }

  /** Between two plain characters whose pair was learned; 0 for all others. */
  float between(char left, char right) {
    int row = slot(left);
    int column = slot(right);
    if (row < 0 || column < 0 || pairs[row].length == 0) {
      return 0;
    }
    float known = pairs[row][column];
    return Float.isNaN(known) ? 0 : known;
  }

  /** Learns every pair of a plain text. */
  void learn(String text, int begin, int end) {
    int i = begin;
    while (i + 1 < end) {
      if (isKnown(text.charAt(i), text.charAt(i + 1))) {
        i++;
      } else {
        // More than the pair: where one is new, others are.
        int limit = Math.min(end, i + SHAPED_AT_ONCE);
        shape(text.substring(i, limit).toCharArray());
        i = limit - 1;
      }
    }
  }

  private void shape(char[] characters) {
    for (int i = 0; i < characters.length; i++) {
      if (characters[i] == '\t' || Typeface.isInvisible(characters[i])) {
        characters[i] = ' ';
      }
    }
    GlyphVector glyphs =
        shaped.layoutGlyphVector(
            Typeface.CONTEXT, characters, 0, characters.length, Font.LAYOUT_LEFT_TO_RIGHT);
    boolean oneGlyphEach = glyphs.getNumGlyphs() == characters.length;
    for (int i = 0; i + 1 < characters.length; i++) {
      float kern = 0;
      if (oneGlyphEach) {
        double advance = glyphs.getGlyphPosition(i + 1).getX() - glyphs.getGlyphPosition(i).getX();
        kern = (float) advance + typeface.tracking() - typeface.advance(characters[i]);
      }
      put(characters[i], characters[i + 1], Math.abs(kern) < 0.01f ? 0 : kern);
    }
  }

  private boolean isKnown(char left, char right) {
    int row = slot(left);
    int column = slot(right);
    return row < 0
        || column < 0
        || (pairs[row].length > 0 && !Float.isNaN(pairs[row][column]))
        || Typeface.isInvisible(left)
        || Typeface.isInvisible(right)
        || left == '\t'
        || right == '\t';
  }

  private void put(char left, char right, float kern) {
    int row = slot(left);
    int column = slot(right);
    if (row < 0 || column < 0) {
      return;
    }
    if (pairs[row].length == 0) {
      pairs[row] = new float[SLOTS];
      Arrays.fill(pairs[row], Float.NaN);
    }
    pairs[row][column] = kern;
  }

  private static int slot(char c) {
    if (c < LATIN) {
      return c;
    }
    return c >= PUNCTUATION && c < PUNCTUATION_END ? c - PUNCTUATION + LATIN : -1;
  }
}
