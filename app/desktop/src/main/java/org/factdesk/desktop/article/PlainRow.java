package org.factdesk.desktop.article;

import java.awt.Graphics2D;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.function.Consumer;

/** A row of plain characters (see {@link Typeface}): positions are sums of advances. */
final class PlainRow implements RowShape {
  private final char[] characters;
  private final float[] positions;
  private final int begin;
  private final GlyphVector glyphs;

  PlainRow(String text, int begin, int end, Typeface typeface) {
    this.begin = begin;
    characters = text.substring(begin, end).toCharArray();
    positions = new float[characters.length + 1];
    for (int i = 0; i < characters.length; i++) {
      float kern =
          i + 1 < characters.length
              ? typeface.kerning().between(characters[i], characters[i + 1])
              : 0;
      positions[i + 1] = positions[i] + typeface.advance(characters[i]) + kern;
    }
    glyphs = glyphs(typeface);
  }

  /** What is invisible is drawn as blanks: the font would show boxes there. */
  private GlyphVector glyphs(Typeface typeface) {
    char[] drawn = characters.clone();
    for (int i = 0; i < drawn.length; i++) {
      if (drawn[i] == '\t' || Typeface.isInvisible(drawn[i])) {
        drawn[i] = ' ';
      }
    }
    GlyphVector vector = typeface.font().createGlyphVector(Typeface.CONTEXT, drawn);
    for (int i = 0; i <= drawn.length; i++) {
      vector.setGlyphPosition(i, new Point2D.Float(positions[i], 0));
    }
    return vector;
  }

  @Override
  public float x(int offset) {
    return positions[offset - begin];
  }

  @Override
  public int offsetAt(float x) {
    int found = Arrays.binarySearch(positions, x);
    if (found >= 0) {
      return begin + found;
    }
    int after = -found - 1;
    if (after == 0 || after == positions.length) {
      return begin + Math.min(after, positions.length - 1);
    }
    boolean nearerBefore = x - positions[after - 1] < positions[after] - x;
    return begin + (nearerBefore ? after - 1 : after);
  }

  @Override
  public int characterAt(float x) {
    if (x < 0 || x >= positions[characters.length]) {
      return -1;
    }
    int found = Arrays.binarySearch(positions, x);
    return begin + (found >= 0 ? found : -found - 2);
  }

  @Override
  public void stretches(int from, int to, Consumer<Stretch> sink) {
    sink.accept(new Stretch(x(from), x(to)));
  }

  @Override
  public boolean isLeftToRight() {
    return true;
  }

  @Override
  public void draw(Graphics2D graphics, float x, float baseline) {
    graphics.drawGlyphVector(glyphs, x, baseline);
  }
}
