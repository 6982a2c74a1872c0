package org.factdesk.desktop.article;

import java.util.Arrays;
import java.util.List;

/** Where the rows of a galley are from top to bottom, in px. */
final class Heights {
  private static final int[] NOTHING_GROWN = new int[0];

  private final Growth growth;
  private final int[] tops;

  /** The height of an ordinary row of each block. */
  private final int[] rowHeights;

  /** How many rows there are before each block. */
  private final int[] numbers;

  /** For each block: how much its first n rows have grown; empty where none has. */
  private final int[][] grown;

  private final int total;

  Heights(List<Block> blocks, int[] numbers, Typefaces typefaces, Growth growth) {
    this.growth = growth;
    int count = blocks.size();
    tops = new int[count];
    rowHeights = new int[count];
    this.numbers = numbers;
    grown = new int[count][];
    for (int i = 0; i < count; i++) {
      rowHeights[i] = typefaces.of(blocks.get(i).kind()).rowHeight();
      grown[i] = grown(i);
    }
    int bottom = Metrics.PADDING;
    for (int i = 0; i < count; i++) {
      boolean beside = blocks.get(i).beside();
      int above = i == 0 ? 0 : gap(blocks.get(i - 1).kind(), blocks.get(i).kind());
      tops[i] = beside ? tops[i - 1] : bottom + above;
      bottom = Math.max(bottom, tops[i] + blockHeight(i));
    }
    total = bottom + Metrics.PADDING;
  }

  Growth growth() {
    return growth;
  }

  int total() {
    return total;
  }

  int top(Row row) {
    int block = row.block();
    return tops[block] + row.index() * rowHeights[block] + grownBefore(block, row.index());
  }

  int height(Row row) {
    int before = grownBefore(row.block(), row.index());
    return rowHeights[row.block()] + grownBefore(row.block(), row.index() + 1) - before;
  }

  /** The row at a height; in a gap the nearer one, of blocks side by side the last. */
  Row rowAt(int y) {
    int found = Arrays.binarySearch(tops, y);
    int block = Math.max(0, found >= 0 ? found : -found - 2);
    while (block + 1 < tops.length && tops[block + 1] == tops[block]) {
      block++;
    }
    int below = y - (tops[block] + blockHeight(block));
    if (below >= 0 && block + 1 < tops.length && tops[block + 1] - y <= below) {
      return new Row(block + 1, 0);
    }
    return new Row(block, rowInBlock(block, y));
  }

  private int rowInBlock(int block, int y) {
    int inside = y - tops[block];
    int index = Math.max(0, Math.min(inside / rowHeights[block], rowCount(block) - 1));
    while (index > 0 && index * rowHeights[block] + grownBefore(block, index) > inside) {
      index--;
    }
    return index;
  }

  private static int gap(Block.Kind above, Block.Kind below) {
    return switch (above) {
      case INFO -> below == Block.Kind.HEADLINE ? 3 : 18;
      case TITLE -> below == Block.Kind.TITLE ? 0 : 9;
      case HEADLINE -> below == Block.Kind.INFO ? 9 : Metrics.GAP;
      case DIM -> below == Block.Kind.HEADLINE ? 3 : below == Block.Kind.DIM ? 4 : Metrics.GAP;
      case UNFOLDED -> 4;
      case FOLDED -> 12;
      case BODY -> Metrics.GAP;
    };
  }

  private int blockHeight(int block) {
    return rowCount(block) * rowHeights[block] + grownBefore(block, rowCount(block));
  }

  private int grownBefore(int block, int index) {
    return grown[block].length == 0 ? 0 : grown[block][index];
  }

  private int rowCount(int block) {
    return numbers[block + 1] - numbers[block];
  }

  private int[] grown(int block) {
    int rows = rowCount(block);
    int[] sums = NOTHING_GROWN;
    for (int i = 0; i < rows; i++) {
      int by = growth.of(numbers[block] + i);
      if (by != 0 && sums.length == 0) {
        sums = new int[rows + 1];
      }
      if (sums.length > 0) {
        sums[i + 1] = sums[i] + by;
      }
    }
    return sums;
  }
}
