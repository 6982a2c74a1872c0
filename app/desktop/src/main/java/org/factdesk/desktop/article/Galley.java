package org.factdesk.desktop.article;

import java.util.Arrays;
import java.util.List;
import org.factdesk.model.Article;
import org.factdesk.model.Span;
import org.factdesk.text.Graphemes;

/**
 * An article broken into rows: where each offset of the text is on the page, and which offset is
 * where. Rows have their place in px from the top left corner of the page.
 *
 * <p>Offsets that are not shown (blanks between paragraphs) are where the words before them end;
 * offsets in a folded section are at its one line. Event thread only.
 */
final class Galley {
  private final Article article;
  private final Typefaces typefaces;
  private final TextColumn column;
  private final List<Block> blocks;

  private final int[][] starts;
  private final float[] indents;
  private final int[] numbers;
  private final RowShapes shapes;
  private final Heights heights;

  private Galley(Galley rows, Growth growth) {
    article = rows.article;
    typefaces = rows.typefaces;
    column = rows.column;
    blocks = rows.blocks;
    starts = rows.starts;
    indents = rows.indents;
    numbers = rows.numbers;
    shapes = rows.shapes;
    heights = new Heights(blocks, numbers, typefaces, growth);
  }

  private Galley(Article article, TextColumn place, Typesetting set) {
    this.article = article;
    typefaces = set.typefaces();
    column = place;
    blocks = set.blocks();
    starts = set.starts();
    indents = set.indents();
    numbers = set.numbers();
    shapes = new RowShapes(article.text(), column.width());
    heights = new Heights(blocks, numbers, typefaces, Growth.NONE);
  }

  /** Breaks an article's blocks into rows of a column. */
  static Galley of(Article article, List<Block> blocks, Typefaces typefaces, TextColumn column) {
    return new Galley(
        article, column, Typesetting.of(article.text(), blocks, typefaces, column.width()));
  }

  /** The same rows, some of them higher. */
  Galley with(Growth growth) {
    return growth.isSame(heights.growth()) ? this : new Galley(this, growth);
  }

  Growth growth() {
    return heights.growth();
  }

  TextColumn column() {
    return column;
  }

  Typefaces typefaces() {
    return typefaces;
  }

  /** Height of the page. */
  int height() {
    return heights.total();
  }

  int blockCount() {
    return blocks.size();
  }

  Block block(int index) {
    return blocks.get(index);
  }

  Block block(Row row) {
    return blocks.get(row.block());
  }

  Typeface typeface(Row row) {
    return typefaces.of(block(row).kind());
  }

  int rowCount(int block) {
    return starts[block].length - 1;
  }

  // Rows

  /** How many rows there are. */
  int rowTotal() {
    return numbers[blocks.size()];
  }

  /** Rows counted from the top, from 0. */
  int rowNumber(Row row) {
    return numbers[row.block()] + row.index();
  }

  int begin(Row row) {
    return starts[row.block()][row.index()];
  }

  /** Where the next row begins, or the block's text ends. */
  int end(Row row) {
    return starts[row.block()][row.index() + 1];
  }

  /** The end of the row's words: a row that wraps ends with a blank, which nobody sees. */
  int wordsEnd(Row row) {
    int end = end(row);
    int begin = begin(row);
    while (end > begin && Lines.isBlank(article.text().charAt(end - 1))) {
      end--;
    }
    return end;
  }

  int top(Row row) {
    return heights.top(row);
  }

  /** Height of the row, with what it has grown. */
  int height(Row row) {
    return heights.height(row);
  }

  int baseline(Row row) {
    return top(row) + typeface(row).baseline();
  }

  /** The left edge of the row's text. */
  float left(Row row) {
    return column.left() + indents[row.block()];
  }

  /** The left edge of a line beside the text: in a text from right to left it ends at the right. */
  float labelLeft(Row row) {
    Block label = block(row);
    boolean leftToRight =
        blocks.stream()
            .filter(Block::showsText)
            .findFirst()
            .map(block -> RowBreaks.isLeftToRight(article.text(), block.begin(), block.end()))
            .orElse(true);
    float width = typeface(row).width(label.label());
    return leftToRight ? left(row) : left(row) + Math.max(0, column.width() - width);
  }

  /** Only for rows whose block shows text. */
  RowShape shape(Row row) {
    return shapes.of(block(row), begin(row), end(row), typeface(row));
  }

  /** The first row at the height of a row, where several blocks stand side by side. */
  Row firstOnLine(Row row) {
    int block = row.block();
    while (block > 0 && blocks.get(block).beside()) {
      block--;
    }
    return block == row.block() ? row : new Row(block, 0);
  }

  /** The row after this one, or the row itself where it is the last. */
  Row next(Row row) {
    if (row.index() + 1 < rowCount(row.block())) {
      return new Row(row.block(), row.index() + 1);
    }
    return row.block() + 1 < blocks.size() ? new Row(row.block() + 1, 0) : row;
  }

  // From offsets to places

  boolean isEmpty() {
    return blocks.stream().noneMatch(Block::holdsOffsets);
  }

  /** The block that holds an offset. */
  int blockAt(int offset) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (blocks.get(middle).begin() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return nearestHolding(low);
  }

  private int nearestHolding(int block) {
    for (int i = block; i >= 0; i--) {
      if (blocks.get(i).holdsOffsets()) {
        return i;
      }
    }
    for (int i = block; i < blocks.size(); i++) {
      if (blocks.get(i).holdsOffsets()) {
        return i;
      }
    }
    return block;
  }

  Row row(int offset) {
    int block = blockAt(offset);
    int[] rows = starts[block];
    int found = Arrays.binarySearch(rows, 0, rows.length - 1, offset);
    return new Row(block, Math.max(0, found >= 0 ? found : -found - 2));
  }

  /** The x of a caret at an offset. */
  float x(int offset) {
    Row row = row(offset);
    Block block = block(row);
    if (!block.showsText()) {
      return left(row);
    }
    int shown = Math.max(block.begin(), Math.min(offset, block.end()));
    return left(row) + shape(row).x(shown);
  }

  // From places to offsets

  /** The row at a height; between rows, the nearest one. */
  Row rowAtY(int y) {
    return heights.rowAt(y);
  }

  /** The row at a point, one that holds offsets. */
  Row rowAt(float x, int y) {
    Row row = rowAtY(y);
    int block = row.block();
    while (block > 0 && blocks.get(block).beside() && x < left(new Row(block, 0))) {
      block--;
    }
    if (block != row.block()) {
      return new Row(block, 0);
    }
    if (blocks.get(block).holdsOffsets()) {
      return row;
    }
    int holding = nearestHolding(block);
    return new Row(holding, holding < block ? rowCount(holding) - 1 : 0);
  }

  /** The offset whose caret is nearest to a point. */
  int offsetAt(float x, int y) {
    if (isEmpty()) {
      return 0;
    }
    Row row = rowAt(x, y);
    if (!block(row).showsText()) {
      return begin(row);
    }
    int offset = shape(row).offsetAt(x - left(row));
    int last = row.index() + 1 < rowCount(row.block()) ? wordsEnd(row) : end(row);
    return Graphemes.floor(article.text(), Math.min(offset, last));
  }

  /** The offset of the character at a point, or -1 where there is none. */
  int characterAt(float x, int y) {
    Row row = rowAtY(y);
    if (y < top(row) || y >= top(row) + height(row) || isEmpty()) {
      return -1;
    }
    Row beside = rowAt(x, y);
    return block(beside).showsText() ? shape(beside).characterAt(x - left(beside)) : -1;
  }

  /** The part of a span that is on a row, or an empty one (begin = end) where none is. */
  int[] part(Row row, Span span) {
    int begin = Math.max(begin(row), span.begin());
    int end = Math.min(wordsEnd(row), span.end());
    return new int[] {begin, Math.max(begin, end)};
  }
}
