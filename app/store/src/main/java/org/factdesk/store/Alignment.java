package org.factdesk.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which stretches of the remembered text stand unchanged in the new one: those that kept their
 * order, and those that were moved past others.
 */
final class Alignment {
  /** Between two stretches that are found, ever shorter rows tell enough. */
  private static final int[][] ROWS_IN_GAPS = {{9, 4_000}, {5, 400}};

  /** The start and the end of a text are held on to by no fewer units. */
  private static final int LEAST_EDGE = 4;

  private final Remembered old;
  private final NewText now;
  private final List<Block> strays;
  private List<Block> chain;

  Alignment(Remembered old, NewText now) {
    this.old = old;
    this.now = now;
    List<Block> found = blocks(0, old.length(), 0, now.length(), NewText.ROW, now.rows());
    edges(found);
    found.sort(Comparator.comparingInt(Block::old));
    this.chain = Chain.heaviest(found);
    this.strays = new ArrayList<>(found);
    strays.removeAll(new java.util.HashSet<>(chain));
    for (int[] rows : ROWS_IN_GAPS) {
      fillGaps(rows[0], rows[1]);
    }
  }

  /** In order in both texts. */
  List<Block> chain() {
    return chain;
  }

  /** In the order of the old text, out of order in the new one. */
  List<Block> strays() {
    return strays;
  }

  /** How many units the stretch and the new text start with alike. */
  int startsAlike(Remembered.Stretch stretch) {
    return forward(stretch.from, 0);
  }

  int endsAlike(Remembered.Stretch stretch) {
    return back(stretch.to, now.length());
  }

  private void edges(List<Block> found) {
    for (Remembered.Stretch stretch : old.stretches()) {
      if (stretch.at == 0 && now.length() > 0) {
        add(found, forward(stretch.from, 0), stretch.from, 0);
      }
    }
    List<Remembered.Stretch> all = old.stretches();
    if (!all.isEmpty() && now.length() > 0) {
      // Whether the text ended there is not known, and does no harm.
      int to = all.get(all.size() - 1).to;
      int length = back(to, now.length());
      add(found, length, to - length, now.length() - length);
    }
  }

  private static void add(List<Block> found, int length, int from, int place) {
    boolean known =
        found.stream()
            .anyMatch(block -> block.shift() == place - from && block.covers(from, from + 1));
    if (length >= LEAST_EDGE && !known) {
      found.add(new Block(from, place, length));
    }
  }

  /** The unchanged stretches around rows that both texts have exactly once in these bounds. */
  private List<Block> blocks(int oldFrom, int oldTo, int from, int to, int row, Grams rows) {
    List<Block> found = new ArrayList<>();
    Grams own = Grams.of(old.units(), oldFrom, oldTo, row);
    int[] last = {-1, 0};
    Grams.hash(
        old.units(),
        oldFrom,
        oldTo,
        row,
        (hash, at) -> {
          int place = rows.place(hash, old.units(), at);
          boolean again = at < last[0] && place - at == last[1];
          if (place < 0 || again || own.place(hash, old.units(), at) < 0) {
            return;
          }
          int back = Math.min(back(at, place), Math.min(at - oldFrom, place - from));
          int on = Math.min(forward(at, place), Math.min(oldTo - at, to - place));
          found.add(new Block(at - back, place - back, back + on));
          last[0] = at + on;
          last[1] = place - at;
        });
    return found;
  }

  private int back(int at, int place) {
    char[] before = old.units();
    int same = 0;
    while (same < at
        && same < place
        && before[at - 1 - same] != Remembered.BREAK
        && before[at - 1 - same] == now.folded().unit(place - 1 - same)) {
      same++;
    }
    return same;
  }

  private int forward(int at, int place) {
    char[] before = old.units();
    int same = 0;
    while (at + same < old.length()
        && place + same < now.length()
        && before[at + same] != Remembered.BREAK
        && before[at + same] == now.folded().unit(place + same)) {
      same++;
    }
    return same;
  }

  private void fillGaps(int row, int most) {
    List<Block> filled = new ArrayList<>();
    Block before = new Block(0, 0, 0);
    for (int i = 0; i <= chain.size(); i++) {
      boolean last = i == chain.size();
      Block after = last ? new Block(old.length(), now.length(), 0) : chain.get(i);
      int width = after.now() - before.nowEnd();
      if (width >= row && width <= most && after.old() - before.oldEnd() >= row) {
        Grams rows = Grams.of(now.folded().units(), before.nowEnd(), after.now(), row);
        filled.addAll(
            Chain.heaviest(
                blocks(before.oldEnd(), after.old(), before.nowEnd(), after.now(), row, rows)));
      }
      if (!last) {
        filled.add(after);
      }
      before = after;
    }
    chain = filled;
  }
}
