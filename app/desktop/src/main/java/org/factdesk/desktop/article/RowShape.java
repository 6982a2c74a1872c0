package org.factdesk.desktop.article;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/**
 * One row of text, shaped: where each character is, in px from the left edge of the column. Offsets
 * are those of the article's text, in UTF-16 units.
 */
interface RowShape {
  /** The x of a caret at an offset of this row, its end included. */
  float x(int offset);

  /**
   * The x of a mark's end at an offset. Where two directions meet an offset has two places: a caret
   * stands at the character after it, a mark's end where the row's own direction has it.
   */
  default float edge(int offset) {
    return x(offset);
  }

  /** The offset whose caret is nearest to an x; never inside a grapheme cluster. */
  int offsetAt(float x);

  /** Whether an x is on a character, and which: the offset of the character, or -1 beside them. */
  int characterAt(float x);

  /**
   * The stretches that the characters from begin to end fill, left to right; two or more only in
   * text of mixed direction.
   */
  void stretches(int begin, int end, Consumer<Stretch> sink);

  boolean isLeftToRight();

  /** Draws the row in the graphics' colour. */
  void draw(Graphics2D graphics, float x, float baseline);

  /** A horizontal stretch of a row. */
  record Stretch(float from, float to) {}
}
