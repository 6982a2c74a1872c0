package org.factdesk.desktop.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks broken into rows.
 *
 * @param measure width of the column in px
 * @param starts for each block the offsets where its rows begin, and its end
 * @param indents how far right of the column's left edge each block begins, in px
 * @param numbers how many rows there are before each block, and, last, in all
 */
record Typesetting(
    Typefaces typefaces,
    int measure,
    List<Block> blocks,
    int[][] starts,
    float[] indents,
    int[] numbers) {
  /** Between two blocks on one row. */
  static final String BESIDE = " · ";

  static Typesetting of(String text, List<Block> blocks, Typefaces typefaces, int measure) {
    List<Block> wrapped = wrapped(blocks, typefaces, measure);
    int count = wrapped.size();
    Typesetting set =
        new Typesetting(
            typefaces, measure, wrapped, new int[count][], new float[count], new int[count + 1]);
    for (int i = 0; i < count; i++) {
      set.starts[i] = set.breaks(text, wrapped.get(i));
      set.indents[i] = set.indent(text, i);
      set.numbers[i + 1] = set.numbers[i] + set.starts[i].length - 1;
    }
    return set;
  }

  /** A headline that is not in the text is a block a row: no offset is in it. */
  private static List<Block> wrapped(List<Block> blocks, Typefaces typefaces, int measure) {
    if (blocks.isEmpty() || blocks.get(0).kind() != Block.Kind.TITLE) {
      return blocks;
    }
    String title = blocks.get(0).label();
    int[] rows = RowBreaks.of(title, 0, title.length(), typefaces.of(Block.Kind.TITLE), measure);
    List<Block> all = new ArrayList<>();
    for (int i = 0; i + 1 < rows.length; i++) {
      all.add(Block.title(title.substring(rows[i], rows[i + 1]).strip()));
    }
    all.addAll(blocks.subList(1, blocks.size()));
    return all;
  }

  private int[] breaks(String text, Block block) {
    if (!block.showsText()) {
      return new int[] {block.begin(), block.end()};
    }
    return RowBreaks.of(text, block.begin(), block.end(), typefaces.of(block.kind()), measure);
  }

  private float indent(String text, int index) {
    if (!blocks.get(index).beside()) {
      return 0;
    }
    Block before = blocks.get(index - 1);
    Typeface typeface = typefaces.of(before.kind());
    String words = text.substring(before.begin(), before.end());
    return indents[index - 1] + typeface.width(words) + typeface.width(BESIDE);
  }
}
