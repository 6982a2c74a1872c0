package org.factdesk.desktop.article;

import java.awt.font.TextLayout;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shapes rows, and keeps those that were asked for last. */
final class RowShapes {
  private static final int KEPT = 600;

  private final String text;
  private final int measure;
  private final Map<Integer, RowShape> shapes =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, RowShape> eldest) {
          return size() > KEPT;
        }
      };

  RowShapes(String text, int measure) {
    this.text = text;
    this.measure = measure;
  }

  /** The shape of the row from begin to end of a block. */
  RowShape of(Block block, int begin, int end, Typeface typeface) {
    RowShape known = shapes.get(begin);
    if (known != null) {
      return known;
    }
    RowShape shape = shape(block, begin, end, typeface);
    shapes.put(begin, shape);
    return shape;
  }

  private RowShape shape(Block block, int begin, int end, Typeface typeface) {
    if (Typeface.isPlain(text, begin, end)) {
      boolean leftToRight =
          Typeface.isPlain(text, block.begin(), Math.min(block.end(), block.begin() + 100))
              || RowBreaks.isLeftToRight(text, block.begin(), block.end());
      if (leftToRight) {
        return new PlainRow(text, begin, end, typeface);
      }
    }
    boolean leftToRight = RowBreaks.isLeftToRight(text, block.begin(), block.end());
    TextLayout layout =
        new TextLayout(
            RowBreaks.shaped(text, begin, end, typeface, leftToRight).getIterator(),
            Typeface.CONTEXT);
    return new ShapedRow(layout, begin, measure);
  }
}
