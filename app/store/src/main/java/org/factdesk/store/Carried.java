package org.factdesk.store;

import java.util.List;
import java.util.Optional;

/**
 * Where the unchanged stretches carry words to, and whether what is around them leaves no doubt. A
 * place that could as well be that of like words is not sure.
 */
final class Carried {
  /** So much of what stands beside the words counts as all of it. */
  private static final int FULL = 24;

  private static final int LITTLE = 6;

  /** Signs that are alike where any two sentences meet. */
  private static final int EDGE = 4;

  /** Longer sentences are looked through in part. */
  private static final int SENTENCE = 300;

  /** Words that are so long are hardly ever said again word by word. */
  private static final int LONG = 48;

  /** Two like stretches that share more could share a sentence. */
  private static final int MOST_SHARED = 24;

  /** More than a few other words between two stretches. */
  private static final int REWRITTEN = 24;

  /** An unchanged stretch of this length holds what is near it. */
  private static final int SOLID = 16;

  private final Remembered old;
  private final NewText now;
  private final Alignment alignment;
  private final Distances distances;
  private final Rivals rivals;
  private final int[] telling;
  private final List<Block> chain;
  private final List<Block> strays;

  /** By block of the chain: how many units it shares with the next one, and where these part. */
  private final int[] shared;

  private final int[] cuts;

  Carried(Remembered old, NewText now, Alignment alignment) {
    this.old = old;
    this.now = now;
    this.alignment = alignment;
    this.distances = new Distances(old, now);
    this.telling = telling();
    this.rivals = new Rivals(old, now, distances);
    this.chain = alignment.chain();
    this.strays = alignment.strays();
    this.shared = new int[chain.size()];
    this.cuts = new int[chain.size()];
    for (int i = 0; i + 1 < chain.size(); i++) {
      Block block = chain.get(i);
      Block next = chain.get(i + 1);
      int both = Math.max(block.oldEnd() - next.old(), block.nowEnd() - next.now());
      shared[i] = Math.max(0, Math.min(both, Math.min(block.length(), next.length())));
      cuts[i] = cut(block.nowEnd() - shared[i], next.now(), shared[i]);
    }
  }

  /** The one sentence start at which one stretch can end and the next begin; -1 for several. */
  private int cut(int here, int there, int shared) {
    int cut = -1;
    int best = 0;
    if (shared >= MOST_SHARED) {
      return -1;
    }
    for (int i = 0; i <= shared && shared > 0; i++) {
      int starts =
          (now.isSentenceStart(here + i) ? 1 : 0) + (now.isSentenceStart(there + i) ? 1 : 0);
      if (starts > best) {
        best = starts;
        cut = i;
      } else if (starts == best) {
        cut = -1;
      }
    }
    return cut;
  }

  /** Where the piece's words stand unchanged; nowhere where they do not. */
  Guess place(Remembered.Piece piece) {
    Guess unsure = Guess.NOWHERE;
    int last = lastAtOrBefore(chain, piece.from);
    for (int i = last; i >= Math.max(0, last - 1); i--) {
      if (chain.get(i).covers(piece.from, piece.to)) {
        Guess guess = guess(chain.get(i), piece, isSure(i, piece));
        if (guess.sure()) {
          return guess;
        }
        unsure = guess;
      }
    }
    Guess moved = stray(piece);
    return moved.sure() || !unsure.isSomewhere() ? moved : unsure;
  }

  private Guess stray(Remembered.Piece piece) {
    int last = lastAtOrBefore(strays, piece.from);
    for (int i = last; i >= Math.max(0, last - 3); i--) {
      Block block = strays.get(i);
      if (piece.stretch.isWhole && block.covers(piece.from, piece.to)) {
        Block free = withoutOthers(block);
        if (free.covers(piece.from, piece.to)) {
          return guess(free, piece, free.length() >= 2 * LONG);
        }
      } else if (block.covers(piece.from, piece.to) && isFree(block.now(), block.nowEnd())) {
        return guess(block, piece, wasMoved(block, piece));
      }
    }
    return Guess.NOWHERE;
  }

  private Guess guess(Block block, Remembered.Piece piece, boolean sure) {
    int before = Math.min(FULL, piece.from - block.old());
    int after = Math.min(FULL, block.oldEnd() - piece.to);
    double likeness = sure ? 1 : 0.7 + 0.25 * (before + after) / (2 * FULL);
    return new Guess(piece.from + block.shift(), piece.to + block.shift(), sure, likeness);
  }

  private boolean isSure(int index, Remembered.Piece piece) {
    Block block = chain.get(index);
    if (couldBeTheNext(index, block, piece) || couldBeThePrevious(index, block, piece)) {
      return false;
    }
    int around = block.length() - (piece.to - piece.from);
    if (around < LITTLE && piece.to - piece.from < SOLID) {
      return false;
    }
    if (piece.stretch.isWhole) {
      return !endsElsewhere(block, piece) && isWithinKept(index, block, piece);
    }
    Optional<Block> previous = solidBefore(index);
    Optional<Block> next = solidAfter(index);
    boolean before = isHeldBefore(previous, block, piece);
    boolean after = isHeldAfter(block, next, piece);
    if (before || after) {
      return before && after || isHeldByOne(index, previous, next, piece, before);
    }
    return false;
  }

  /** Whether all that stood behind the words is here, or close by. */
  private boolean goesOnAfter(int index, Remembered.Piece piece) {
    Block block = chain.get(index);
    return isFullAfter(block, piece)
        || index + 1 < chain.size() && chain.get(index + 1).old() - block.oldEnd() <= LITTLE;
  }

  private boolean goesOnBefore(int index, Remembered.Piece piece) {
    Block block = chain.get(index);
    return isFullBefore(block, piece)
        || index > 0 && block.old() - chain.get(index - 1).oldEnd() <= LITTLE;
  }

  private static boolean isFullBefore(Block block, Remembered.Piece piece) {
    return piece.from - block.old() >= Math.min(FULL, piece.from - piece.stretch.from);
  }

  private static boolean isFullAfter(Block block, Remembered.Piece piece) {
    return block.oldEnd() - piece.to >= Math.min(FULL, piece.stretch.to - piece.to);
  }

  /** Whether the words keep their distance on one side and cannot belong to the other. */
  private boolean isHeldByOne(
      int index,
      Optional<Block> previous,
      Optional<Block> next,
      Remembered.Piece piece,
      boolean before) {
    Block block = chain.get(index);
    if (next.isEmpty()) {
      return false;
    }
    return before
        ? isKeptBefore(previous, block)
            && isFullBefore(block, piece)
            && goesOnAfter(index, piece)
            && rivals.areExcludedAfter(block, piece, next.get())
        : distances.isKept(block, next.get())
            && isFullAfter(block, piece)
            && goesOnBefore(index, piece)
            && areExcludedBefore(previous, block, piece);
  }

  /** Whether the words could as well be those at the very start or end of the text. */
  private boolean endsElsewhere(Block block, Remembered.Piece piece) {
    int shift = block.shift();
    int last = now.length() - piece.stretch.to;
    boolean atStart = block.old() == piece.stretch.from || block.now() == 0;
    boolean atEnd = block.oldEnd() == piece.stretch.to || block.nowEnd() == now.length();
    return atStart
            && shift != -piece.stretch.from
            && Math.min(piece.from, piece.from + shift) < alignment.startsAlike(piece.stretch)
        || atEnd
            && shift != last
            && Math.max(piece.to, piece.to + shift - last)
                > piece.stretch.to - alignment.endsAlike(piece.stretch);
  }

  /**
   * Where much was written anew beside an unchanged stretch, its first and last words can be of
   * that by chance: only whole sentences count.
   */
  private boolean isWithinKept(int index, Block block, Remembered.Piece piece) {
    boolean after = index + 1 < chain.size() && isRewritten(block, chain.get(index + 1));
    boolean before = index > 0 && isRewritten(chain.get(index - 1), block);
    int shift = block.shift();
    return (!after || piece.to + shift <= lastSentenceStart(block.now(), block.nowEnd()) + EDGE)
        && (!before
            || sentenceStart(block.now(), block.nowEnd()) >= 0
                && piece.from + shift >= sentenceStart(block.now(), block.nowEnd()) - EDGE);
  }

  private static boolean isRewritten(Block block, Block next) {
    return next.old() - block.oldEnd() > REWRITTEN && next.now() - block.nowEnd() > REWRITTEN;
  }

  private boolean isKeptBefore(Optional<Block> previous, Block block) {
    return previous.isPresent()
        ? distances.isKept(previous.get(), block)
        : distances.isStartKept(block);
  }

  private boolean areExcludedBefore(Optional<Block> previous, Block block, Remembered.Piece piece) {
    return previous.isPresent()
        ? rivals.areExcludedBefore(previous.get(), block, piece)
        : rivals.areExcludedFromStart(block, piece);
  }

  private Optional<Block> solidBefore(int index) {
    int solid = index - 1;
    while (solid >= 0 && solid > index - 4 && chain.get(solid).length() < SOLID) {
      solid--;
    }
    return solid < 0 ? Optional.empty() : Optional.of(chain.get(solid));
  }

  private Optional<Block> solidAfter(int index) {
    int solid = index + 1;
    while (solid < chain.size() && solid < index + 4 && chain.get(solid).length() < SOLID) {
      solid++;
    }
    return solid == chain.size() ? Optional.empty() : Optional.of(chain.get(solid));
  }

  /**
   * Whether what stands before the words leaves no doubt that these are not like words, before
   * which there is now what stood before the lost ones' neighbours.
   */
  private boolean isHeldBefore(Optional<Block> previous, Block block, Remembered.Piece piece) {
    boolean fits =
        previous.isPresent()
            ? distances.joins(previous.get(), block, SOLID) || cameTogether(previous.get(), block)
            : distances.isAtStart(block);
    if (fits) {
      return true;
    }
    int known = Math.min(FULL, piece.from - piece.stretch.from);
    if (piece.from - block.old() >= known) {
      return isTelling(block.now(), piece.to + block.shift());
    }
    int start = sentenceStart(block.now(), piece.from + block.shift());
    int end = sentenceStart(piece.to + block.shift(), block.nowEnd());
    return start >= 0
        && start <= block.now() + EDGE
        && isTelling(start, end < 0 ? block.nowEnd() : end);
  }

  private boolean isHeldAfter(Block block, Optional<Block> next, Remembered.Piece piece) {
    if (next.isPresent()
        && (distances.joins(block, next.get(), SOLID) || cameTogether(block, next.get()))) {
      return true;
    }
    if (next.isEmpty()
        && block.oldEnd() == old.length() - 1
        && block.nowEnd() >= now.length() - 1) {
      return true;
    }
    int known = Math.min(FULL, piece.stretch.to - piece.to);
    if (block.oldEnd() - piece.to >= known) {
      boolean atEnd = known < FULL && piece.stretch.to == old.length() - 1;
      return atEnd || isTelling(piece.from + block.shift(), block.nowEnd());
    }
    int end = lastSentenceStart(piece.to + block.shift(), block.nowEnd());
    int start = lastSentenceStart(block.now(), piece.from + block.shift());
    return end >= block.nowEnd() - EDGE && isTelling(start < 0 ? block.now() : start, end);
  }

  /** Whether something was taken out between two stretches, and something else than like words. */
  private boolean cameTogether(Block block, Block next) {
    return Math.abs(next.now() - block.nowEnd()) <= EDGE
        && old.units()[block.oldEnd()] != Remembered.BREAK
        && next.old() > 0
        && old.units()[next.old() - 1] != Remembered.BREAK;
  }

  /** The first place, in these bounds, at which a sentence starts; -1 for none. */
  private int sentenceStart(int from, int to) {
    for (int i = from; i <= Math.min(to, from + SENTENCE); i++) {
      if (now.isSentenceStart(i)) {
        return i;
      }
    }
    return -1;
  }

  private int lastSentenceStart(int from, int to) {
    for (int i = to; i >= Math.max(from, to - SENTENCE); i--) {
      if (now.isSentenceStart(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether both texts have a row of these units only once. */
  private boolean isTelling(int from, int to) {
    int last = to - NewText.ROW + 1;
    return last > from && telling[last] > telling[from];
  }

  /** For each unit of the new text, how many rows before it both texts have only once. */
  private int[] telling() {
    int[] counts = new int[now.length() + 1];
    Grams own = Grams.of(old.units(), 0, old.length(), NewText.ROW);
    Grams.hash(
        old.units(),
        0,
        old.length(),
        NewText.ROW,
        (hash, at) -> {
          int place = now.rows().place(hash, old.units(), at);
          if (place >= 0 && own.place(hash, old.units(), at) == at) {
            counts[place + 1] = 1;
          }
        });
    for (int i = 0; i < now.length(); i++) {
      counts[i + 1] += counts[i];
    }
    return counts;
  }

  private boolean couldBeTheNext(int index, Block block, Remembered.Piece piece) {
    int begin = block.oldEnd() - shared[index];
    boolean inside = shared[index] > 0 && piece.from >= begin;
    return inside && (cuts[index] < 0 || piece.to > begin + cuts[index]);
  }

  private boolean couldBeThePrevious(int index, Block block, Remembered.Piece piece) {
    int both = index == 0 ? 0 : shared[index - 1];
    boolean inside = both > 0 && piece.to <= block.old() + both;
    return inside && (cuts[index - 1] < 0 || piece.from < block.old() + cuts[index - 1]);
  }

  /** The stretch without what is of others at its ends, there or here. */
  private Block withoutOthers(Block block) {
    int from = block.old();
    int to = block.oldEnd();
    int index = firstEndingAfter(block.now());
    int middle = block.now() + block.length() / 2;
    for (; index < chain.size() && chain.get(index).now() < block.nowEnd(); index++) {
      if (chain.get(index).now() < middle) {
        from = Math.max(from, chain.get(index).nowEnd() - block.shift());
      } else {
        to = Math.min(to, chain.get(index).now() - block.shift());
      }
    }
    middle = block.old() + block.length() / 2;
    index = Math.max(0, lastAtOrBefore(chain, block.old()));
    for (; index < chain.size() && chain.get(index).old() < block.oldEnd(); index++) {
      if (chain.get(index).old() < middle) {
        from = Math.max(from, chain.get(index).oldEnd());
      } else {
        to = Math.min(to, chain.get(index).old());
      }
    }
    return new Block(from, from + block.shift(), Math.max(0, to - from));
  }

  /** Whether the words came out of order, to where there was room made for them. */
  private boolean wasMoved(Block block, Remembered.Piece piece) {
    int before = piece.from - block.old();
    int after = block.oldEnd() - piece.to;
    boolean fullBefore = before >= FULL || block.old() == piece.stretch.from;
    boolean fullAfter = after >= FULL || block.oldEnd() == piece.stretch.to;
    boolean both = fullBefore && fullAfter && before + after >= FULL;
    boolean one =
        before + after >= FULL
            && (fullBefore || now.isSentenceStart(block.now()))
            && (fullAfter || now.isSentenceStart(block.nowEnd()));
    return (both || one || piece.to - piece.from >= LONG) && room(block) * 10 >= block.length() * 6;
  }

  /** How many code points more there are at the place of a stray than were in the old text. */
  private int room(Block stray) {
    int index = firstEndingAfter(stray.now());
    if (index == chain.size()) {
      // How much stood behind the last one is not known.
      return Integer.MAX_VALUE / 10;
    }
    Block next = chain.get(index);
    int gapBefore =
        index == 0 ? old.point(next.old()) : distances.before(chain.get(index - 1), next);
    int gapNow =
        now.point(next.now()) - (index == 0 ? 0 : now.point(chain.get(index - 1).nowEnd() - 1));
    return gapNow - gapBefore;
  }

  /** Whether no other words of the old text are known to have come here. */
  boolean isFree(int from, int to) {
    int first = firstEndingAfter(from + 2);
    return first == chain.size() || chain.get(first).now() >= to - 2;
  }

  private int firstEndingAfter(int unit) {
    int low = 0;
    int high = chain.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (chain.get(middle).nowEnd() <= unit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The last block that starts at or before the unit; -1 for none. */
  static int lastAtOrBefore(List<Block> blocks, int unit) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).old() <= unit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
