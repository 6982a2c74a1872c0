package org.factdesk.desktop.article;

import java.util.Optional;
import org.factdesk.model.Span;
import org.factdesk.text.Graphemes;
import org.factdesk.text.Words;

/**
 * Where the caret goes from an offset. It stops where words are shown and at folded sections, never
 * in blanks between paragraphs, never inside a grapheme cluster.
 */
record CaretMoves(Galley galley, String text) {

  /** One character to the right, which in a right-to-left paragraph is backwards. */
  int right(int offset) {
    return leftToRight(offset) ? after(offset) : before(offset);
  }

  int left(int offset) {
    return leftToRight(offset) ? before(offset) : after(offset);
  }

  /** One word to the right, which in a right-to-left paragraph is backwards. */
  int wordToRight(int offset) {
    return leftToRight(offset) ? wordAfter(offset) : wordBefore(offset);
  }

  int wordToLeft(int offset) {
    return leftToRight(offset) ? wordBefore(offset) : wordAfter(offset);
  }

  boolean leftToRight(int offset) {
    Row row = galley.row(offset);
    return !galley.block(row).showsText() || galley.shape(row).isLeftToRight();
  }

  int after(int offset) {
    Row row = galley.row(offset);
    Block block = galley.block(row);
    if (block.showsText() && offset < block.end()) {
      return Math.min(Graphemes.next(text, Graphemes.floor(text, offset)), block.end());
    }
    return blockAfter(row.block()).map(Block::begin).orElse(offset);
  }

  int before(int offset) {
    Row row = galley.row(offset);
    Block block = galley.block(row);
    if (block.showsText() && offset > block.begin()) {
      int shown = Math.min(offset, block.end() + 1);
      return Math.max(block.begin(), Graphemes.previous(text, shown));
    }
    return blockBefore(row.block()).map(CaretMoves::lastStop).orElse(offset);
  }

  /** The end of the word at or after an offset; one paragraph at a time. */
  int wordAfter(int offset) {
    Row row = galley.row(offset);
    Block block = galley.block(row);
    if (!block.showsText() || offset >= block.end()) {
      return after(offset);
    }
    int at = offset;
    while (at < block.end()) {
      Optional<Span> word = Words.at(text, at);
      if (word.isPresent()) {
        return Math.min(word.get().end(), block.end());
      }
      at = Graphemes.next(text, Graphemes.floor(text, at));
    }
    return block.end();
  }

  /** The begin of the word before an offset. */
  int wordBefore(int offset) {
    Row row = galley.row(offset);
    Block block = galley.block(row);
    if (!block.showsText() || offset <= block.begin()) {
      return before(offset);
    }
    int at = Math.min(offset, block.end());
    while (at > block.begin()) {
      at = Graphemes.previous(text, at);
      Optional<Span> word = Words.at(text, at);
      if (word.isPresent()) {
        return Math.max(word.get().begin(), block.begin());
      }
    }
    return block.begin();
  }

  int rowStart(int offset) {
    return galley.begin(galley.row(offset));
  }

  int rowEnd(int offset) {
    Row row = galley.row(offset);
    Block block = galley.block(row);
    if (!block.showsText()) {
      return galley.begin(row);
    }
    boolean last = row.index() + 1 == galley.rowCount(row.block());
    return last ? block.end() : Math.max(galley.begin(row), galley.wordsEnd(row));
  }

  /** The begin of this paragraph, or of the one before where the caret is at it. */
  int paragraphUp(int offset) {
    Row row = galley.row(offset);
    int begin = galley.block(row).begin();
    return offset > begin ? begin : blockBefore(row.block()).map(Block::begin).orElse(offset);
  }

  /** The begin of the next paragraph, or the end of the last. */
  int paragraphDown(int offset) {
    Row row = galley.row(offset);
    return blockAfter(row.block()).map(Block::begin).orElse(lastStop(galley.block(row)));
  }

  /**
   * The offset on another row.
   *
   * @param x where the caret would like to be, in px of the page
   * @param down how many px below the row of the offset; negative for above
   */
  int vertically(int offset, float x, int down) {
    Row row = galley.row(offset);
    int middle = galley.top(row) + galley.typeface(row).rowHeight() / 2;
    int target = galley.offsetAt(x, middle + down);
    boolean moved = !galley.row(target).equals(row);
    return moved ? target : down < 0 ? first() : last();
  }

  /** The offset in the row below or above, whatever its height. */
  int toNeighbour(int offset, float x, boolean down) {
    Row row = galley.row(offset);
    int edge = down ? galley.top(row) + galley.height(row) : galley.top(row) - 1;
    int limit = galley.height();
    // Past gaps, the headline's line of information, and the like.
    for (int y = edge; y >= 0 && y < limit; y += down ? 4 : -4) {
      Row there = galley.rowAt(x, y);
      boolean further =
          down ? galley.top(there) > galley.top(row) : galley.top(there) < galley.top(row);
      if (further) {
        return galley.offsetAt(x, galley.top(there) + 1);
      }
    }
    return down ? rowEnd(offset) : rowStart(offset);
  }

  int first() {
    return blockAfter(-1).map(Block::begin).orElse(0);
  }

  int last() {
    return blockBefore(galley.blockCount()).map(CaretMoves::lastStop).orElse(0);
  }

  private Optional<Block> blockAfter(int index) {
    for (int i = index + 1; i < galley.blockCount(); i++) {
      if (galley.block(i).holdsOffsets()) {
        return Optional.of(galley.block(i));
      }
    }
    return Optional.empty();
  }

  private Optional<Block> blockBefore(int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (galley.block(i).holdsOffsets()) {
        return Optional.of(galley.block(i));
      }
    }
    return Optional.empty();
  }

  private static int lastStop(Block block) {
    return block.showsText() ? block.end() : block.begin();
  }
}
