package org.factdesk.store;

/** How far stretches are from each other in both texts, in code points. */
final class Distances {
  /** A change of a word or two. */
  private static final int LOCAL = 12;

  /** A slip of the pen between two stretches. */
  private static final int SLIP = 2;

  private static final int FAR = 2_000;

  private final Remembered old;
  private final NewText now;

  /** Signs that each line end has more than it had; as far as is known. */
  private final int carriage;

  /** Signs that each letter with a mark has more than it had. */
  private final int combining;

  Distances(Remembered old, NewText now) {
    this.old = old;
    this.now = now;
    this.carriage = (now.hasCarriage() ? 1 : 0) - (old.hasCarriage() ? 1 : 0);
    this.combining = (now.hasCombining() ? 1 : 0) - (old.hasCombining() ? 1 : 0);
  }

  /** How much further the second stretch is from the first one than it was. */
  int grown(Block block, Block next) {
    return after(block, next) - before(block, next);
  }

  /** How many code points from the last one of a stretch to the first of the next there were. */
  int before(Block block, Block next) {
    return old.point(next.old()) - old.point(block.oldEnd() - 1);
  }

  private int after(Block block, Block next) {
    return now.point(next.now()) - now.point(block.nowEnd() - 1);
  }

  /** Whether two stretches are as far from each other as they were, or were side by side. */
  boolean joins(Block block, Block next, int solid) {
    int before = before(block, next);
    int after = after(block, next);
    return isKept(block, next)
        || isNear(before, after)
        || before >= 0 && before <= LOCAL && after >= 0 && after <= LOCAL
        || block.oldEnd() >= next.old()
            && after >= 0
            && Math.min(block.length(), next.length()) >= 2 * solid;
  }

  /** Whether the first stretch is as far from the start of the text as it was. */
  boolean isAtStart(Block first) {
    return old.point(first.old()) == 0
        || isNear(old.point(first.old()), now.point(first.now()))
        || isStartKept(first);
  }

  /** About as many code points: some words may have changed between. */
  private static boolean isNear(int before, int after) {
    return before >= 0 && before < FAR && Math.abs(after - before) <= 2 + before / 50;
  }

  /** Whether nothing but line ends, normalisation or a letter changed between the stretches. */
  boolean isKept(Block block, Block next) {
    return before(block, next) >= 0
        && after(block, next) >= 0
        && isKept(grown(block, next), block.nowEnd() - 1, next.now());
  }

  /** The same from the start of the text. */
  boolean isStartKept(Block first) {
    return isKept(now.point(first.now()) - old.point(first.old()), 0, first.now());
  }

  private boolean isKept(int grown, int from, int to) {
    int lines = carriage * now.lineEnds(from, to);
    int letters = combining * now.marked(from, to);
    int least = Math.min(Math.abs(grown), Math.abs(grown - lines - letters));
    return Math.min(least, Math.min(Math.abs(grown - lines), Math.abs(grown - letters))) <= SLIP;
  }
}
