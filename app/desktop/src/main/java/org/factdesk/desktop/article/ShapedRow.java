package org.factdesk.desktop.article;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.TextHitInfo;
import java.awt.font.TextLayout;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * A row with characters whose shape or place depends on their neighbours: right-to-left scripts,
 * combining marks, emoji, joined scripts.
 */
final class ShapedRow implements RowShape {
  private final TextLayout layout;
  private final int begin;
  private final int length;
  private final float indent;

  /**
   * @param measure the column's width: a right-to-left row ends at its right edge
   */
  ShapedRow(TextLayout layout, int begin, float measure) {
    this.layout = layout;
    this.begin = begin;
    length = layout.getCharacterCount();
    indent = layout.isLeftToRight() ? 0 : measure - layout.getAdvance();
  }

  @Override
  public float x(int offset) {
    int index = Math.max(0, Math.min(offset - begin, length));
    TextHitInfo hit =
        index < length ? TextHitInfo.leading(index) : TextHitInfo.trailing(length - 1);
    return indent + layout.getCaretInfo(hit)[0];
  }

  @Override
  public float edge(int offset) {
    int index = Math.max(0, Math.min(offset - begin, length));
    // Outside of the row the level is that of the row.
    boolean outer = layout.getCharacterLevel(index - 1) < layout.getCharacterLevel(index);
    TextHitInfo hit = outer ? TextHitInfo.trailing(index - 1) : TextHitInfo.leading(index);
    return indent + layout.getCaretInfo(hit)[0];
  }

  @Override
  public int offsetAt(float x) {
    return begin + layout.hitTestChar(x - indent, 0).getInsertionIndex();
  }

  @Override
  public int characterAt(float x) {
    float inLayout = x - indent;
    if (inLayout < 0 || inLayout >= layout.getAdvance()) {
      return -1;
    }
    return begin + layout.hitTestChar(inLayout, 0).getCharIndex();
  }

  @Override
  public void stretches(int from, int to, Consumer<Stretch> sink) {
    Shape shape =
        layout.getLogicalHighlightShape(
            from - begin, to - begin, new Rectangle(0, 0, (int) layout.getAdvance() + 1, 1));
    for (Stretch stretch : joined(parts(shape))) {
      sink.accept(stretch);
    }
  }

  @Override
  public boolean isLeftToRight() {
    return layout.isLeftToRight();
  }

  @Override
  public void draw(Graphics2D graphics, float x, float baseline) {
    layout.draw(graphics, x + indent, baseline);
  }

  /** The shape is one rectangle for each run of one direction. */
  private List<Stretch> parts(Shape shape) {
    List<Stretch> parts = new ArrayList<>();
    Rectangle2D part = new Rectangle2D.Float();
    double[] point = new double[6];
    boolean empty = true;
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      int segment = path.currentSegment(point);
      if (segment == PathIterator.SEG_CLOSE) {
        parts.add(new Stretch(indent + (float) part.getMinX(), indent + (float) part.getMaxX()));
        empty = true;
      } else if (empty) {
        part.setRect(point[0], 0, 0, 0);
        empty = false;
      } else {
        part.add(point[0], 0);
      }
    }
    return parts;
  }

  private static List<Stretch> joined(List<Stretch> parts) {
    parts.sort(Comparator.comparing(Stretch::from));
    List<Stretch> joined = new ArrayList<>();
    for (Stretch part : parts) {
      int last = joined.size() - 1;
      if (last >= 0 && part.from() <= joined.get(last).to() + 0.5f) {
        float to = Math.max(part.to(), joined.get(last).to());
        joined.set(last, new Stretch(joined.get(last).from(), to));
      } else if (part.to() > part.from()) {
        joined.add(part);
      }
    }
    return joined;
  }
}
