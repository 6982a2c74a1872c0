package org.factdesk.store;

import java.util.Arrays;

/**
 * Whether what stands where words are expected could be like words that came there from elsewhere:
 * words that are as far as they were from the unchanged stretch on one side, but not from the one
 * on the other, could belong to either.
 */
final class Rivals {
  /** So much beside the words tells them from others. */
  private static final int AROUND = 24;

  /** Lengths are known in code points; in units they can be a little different. */
  private static final int SLACK = 4;

  /** Where more than a sentence or two came or went, words may have come from further away. */
  private static final int MOST_GROWN = 1_000;

  private final Remembered old;
  private final NewText now;
  private final Distances distances;

  Rivals(Remembered old, NewText now, Distances distances) {
    this.old = old;
    this.now = now;
    this.distances = distances;
  }

  /**
   * Whether the words cannot belong to the stretch behind them.
   *
   * @param block that has the words, and keeps its distance from what is before it
   */
  boolean areExcludedAfter(Block block, Remembered.Piece piece, Block next) {
    int to = Math.min(block.oldEnd(), piece.to + AROUND);
    return areExcluded(piece, piece.from, to, block.shift(), distances.grown(block, next), 1);
  }

  /**
   * Whether the words cannot belong to the stretch before them.
   *
   * @param block that has the words, and keeps its distance from what is behind it
   */
  boolean areExcludedBefore(Block previous, Block block, Remembered.Piece piece) {
    int from = Math.max(block.old(), piece.from - AROUND);
    return areExcluded(piece, from, piece.to, block.shift(), distances.grown(previous, block), -1);
  }

  /** The same where only the start of the text is before them. */
  boolean areExcludedFromStart(Block block, Remembered.Piece piece) {
    int from = Math.max(block.old(), piece.from - AROUND);
    int grown = now.point(block.now()) - old.point(block.old());
    return areExcluded(piece, from, piece.to, block.shift(), grown, -1);
  }

  private boolean areExcluded(
      Remembered.Piece piece, int from, int to, int shift, int grown, int side) {
    if (Math.abs(grown) > MOST_GROWN || standsNear(from, to, from + shift + side * grown)) {
      return false;
    }
    // Where something came in, the words would stand twice if they were of both sides.
    return grown > SLACK || wasOther(piece, from, to, -side * grown);
  }

  /** Whether the units of the old text stand in the new one at about this place. */
  private boolean standsNear(int from, int to, int place) {
    for (int at = Math.max(0, place - SLACK); at <= place + SLACK; at++) {
      if (at + to - from <= now.length()
          && Arrays.equals(old.units(), from, to, now.folded().units(), at, at + to - from)) {
        return true;
      }
    }
    return false;
  }

  /** Whether, as far as is known, other words than these stood so far away in the old text. */
  private boolean wasOther(Remembered.Piece piece, int from, int to, int away) {
    for (int slack = -SLACK; slack <= SLACK; slack++) {
      if (away + slack != 0 && !differs(piece.stretch, from, to, away + slack)) {
        return false;
      }
    }
    return true;
  }

  private boolean differs(Remembered.Stretch stretch, int from, int to, int away) {
    int begin = Math.max(from, stretch.from - away);
    int end = Math.min(to, stretch.to - away);
    return begin < end
        && !Arrays.equals(old.units(), begin, end, old.units(), begin + away, end + away);
  }
}
