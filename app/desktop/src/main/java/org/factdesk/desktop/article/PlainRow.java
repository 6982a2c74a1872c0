package org.factdesk.desktop.article;

import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.function.Consumer;

/** A row of plain characters (see {@link Typeface}): positions are sums of advances. */
final class PlainRow implements RowShape {
  private final char[] characters;
  private final float[] positions;
  private final int begin;
  private final Typeface typeface;

  PlainRow(String text, int begin, int end, Typeface typeface) {
    this.begin = begin;
    this.typeface = typeface;
    characters = text.substring(begin, end).toCharArray();
    positions = new float[characters.length + 1];
    for (int i = 0; i < characters.length; i++) {
      positions[i + 1] = positions[i] + typeface.advance(characters[i]);
    }
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

  /** In pieces around what is invisible: the font would show boxes there. */
  @Override
  public void draw(Graphics2D graphics, float x, float baseline) {
    graphics.setFont(typeface.font());
    int from = 0;
    for (int i = 0; i <= characters.length; i++) {
      boolean isBreak =
          i == characters.length || characters[i] == '\t' || Typeface.isInvisible(characters[i]);
      if (isBreak) {
        if (i > from) {
          graphics.drawString(
              new String(characters, from, i - from), x + positions[from], baseline);
        }
        from = i + 1;
      }
    }
  }
}
