package org.factdesk.store;

import java.util.List;
import java.util.Locale;

/**
 * Where words may be that do not stand unchanged where they belong: corrected between what stood
 * before and after them, or the same words at another place.
 */
final class Proposals {
  /** So much on a side must be unchanged for a corrected word between to be sure. */
  private static final int HOLD = 8;

  /** What has changed more than this is other words. */
  private static final double LEAST = 0.5;

  /** As far as what stands around words tells where they are. */
  private static final int REACH = 40;

  private static final int MARGIN = 80;

  private final Remembered old;
  private final NewText now;
  private final List<Block> chain;
  private final Carried carried;

  Proposals(Remembered old, NewText now, Alignment alignment, Carried carried) {
    this.old = old;
    this.now = now;
    this.chain = alignment.chain();
    this.carried = carried;
  }

  /** The most probable place; nowhere where none is probable. */
  Guess place(Remembered.Piece piece) {
    Guess between = between(piece);
    if (between.sure() || between.likeness() >= 0.8 || !now.isPatient()) {
      return between;
    }
    Guess same = same(piece);
    return same.likeness() > between.likeness() ? same : between;
  }

  private Guess between(Remembered.Piece piece) {
    int last = Carried.lastAtOrBefore(chain, piece.from - 1);
    Block before = last < 0 ? null : chain.get(last);
    int next = last + 1;
    while (next < chain.size() && chain.get(next).oldEnd() <= piece.to) {
      next++;
    }
    Block after = next == chain.size() ? null : chain.get(next);
    if (before != null
        && (before.oldEnd() < piece.from - REACH || before.oldEnd() <= piece.stretch.from)) {
      before = null;
    }
    if (after != null && (after.old() > piece.to + REACH || after.old() >= piece.stretch.to)) {
      after = null;
    }
    int width = 2 * (piece.to - piece.from) + MARGIN;
    if (before == null && after == null) {
      return Guess.NOWHERE;
    }
    int from = before == null ? -1 : before.shift() + Math.min(piece.from, before.oldEnd());
    int to = after == null ? from + width : after.shift() + Math.max(piece.to, after.old());
    from = before == null ? Math.max(0, to - width) : from;
    to = Math.min(now.length(), Math.min(to, from + 2 * width));
    if (to <= from) {
      return Guess.NOWHERE;
    }
    if (before != null
        && after != null
        && before.covers(Math.max(before.old(), piece.from - 1), piece.from)
        && after.covers(piece.to, piece.to + 1)) {
      return corrected(piece, before, after, from, to);
    }
    return nearest(piece, from, to);
  }

  /** What stands between is what the words have become. */
  private Guess corrected(Remembered.Piece piece, Block before, Block after, int from, int to) {
    String words = words(piece);
    String there = new String(now.folded().units(), from, to - from);
    boolean held =
        hold(piece.from - before.old(), before.old() == 0)
            && hold(after.oldEnd() - piece.to, after.oldEnd() == piece.stretch.to);
    boolean slip = held && Likeness.isSlip(words, there);
    now.worked((long) words.length() * there.length());
    if (slip) {
      return new Guess(from, to, true, likeness(words, there));
    }
    double likeness = likeness(words, there);
    return likeness >= LEAST ? new Guess(from, to, false, likeness) : nearest(piece, from, to);
  }

  private static boolean hold(int units, boolean isAll) {
    return units >= HOLD || isAll && units > 0;
  }

  private Guess nearest(Remembered.Piece piece, int from, int to) {
    String words = words(piece).toLowerCase(Locale.ROOT);
    String stretch = new String(now.folded().units(), from, to - from).toLowerCase(Locale.ROOT);
    now.worked((long) words.length() * stretch.length());
    if (stretch.length() != to - from) {
      return Guess.NOWHERE;
    }
    Likeness.Nearest nearest = Likeness.nearest(words, stretch);
    int begin = from + nearest.from();
    int end = from + nearest.to();
    while (begin > from && isInWord(begin)) {
      begin--;
    }
    while (end < to && isInWord(end)) {
      end++;
    }
    while (begin < end && now.folded().unit(begin) == ' ') {
      begin++;
    }
    while (begin < end && now.folded().unit(end - 1) == ' ') {
      end--;
    }
    if (begin >= end || !carried.isFree(begin, end)) {
      return Guess.NOWHERE;
    }
    double likeness = likeness(words(piece), new String(now.folded().units(), begin, end - begin));
    return likeness < LEAST ? Guess.NOWHERE : new Guess(begin, end, false, 0.95 * likeness);
  }

  private boolean isInWord(int at) {
    return at > 0
        && at < now.length()
        && Character.isLetterOrDigit(now.folded().unit(at - 1))
        && Character.isLetterOrDigit(now.folded().unit(at));
  }

  /** The same words elsewhere, if one place is more like the old one than all others. */
  private Guess same(Remembered.Piece piece) {
    String words = words(piece);
    int best = -1;
    int most = -1;
    boolean tied = false;
    for (int at : now.places(words)) {
      int end = at + words.length();
      if (isInWord(at) || isInWord(end) || !carried.isFree(at, end)) {
        continue;
      }
      int around = around(piece, at);
      tied = around == most || tied && around < most;
      if (around > most) {
        most = around;
        best = at;
      }
    }
    boolean telling = most >= HOLD || words.length() >= REACH && most >= 0;
    return tied || !telling
        ? Guess.NOWHERE
        : new Guess(best, best + words.length(), false, 0.6 + 0.3 * Math.min(64, most) / 64);
  }

  /** How many units beside the words are the same at both places. */
  private int around(Remembered.Piece piece, int at) {
    int length = piece.to - piece.from;
    int same = 0;
    int i = 1;
    while (piece.from - i >= piece.stretch.from
        && at - i >= 0
        && i <= REACH
        && old.units()[piece.from - i] == now.folded().unit(at - i)) {
      i++;
      same++;
    }
    i = 0;
    while (piece.to + i < piece.stretch.to
        && at + length + i < now.length()
        && i < REACH
        && old.units()[piece.to + i] == now.folded().unit(at + length + i)) {
      i++;
      same++;
    }
    return same;
  }

  private String words(Remembered.Piece piece) {
    return new String(old.units(), piece.from, piece.to - piece.from);
  }

  private static double likeness(String words, String there) {
    int longer = Math.max(words.length(), there.length());
    double exact = 1 - (double) Likeness.changes(words, there) / longer;
    String small = words.toLowerCase(Locale.ROOT);
    String smallThere = there.toLowerCase(Locale.ROOT);
    double folded = 0.9 - 0.9 * Likeness.changes(small, smallThere) / longer;
    return Math.max(0, Math.max(exact, folded));
  }
}
