package org.factdesk.model;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of an article, sorted, found by place and by id. Immutable, any thread; a change
 * copies one small piece and shares the rest, so that an edit costs the same with a hundred marks
 * and with a hundred thousand.
 */
public final class Marks extends AbstractList<Annotation> implements RandomAccess {
  /** No marks. */
  public static final Marks NONE = new Marks(new Annotation[0][], new int[0], 0, null);

  /** At most so many in a piece. */
  private static final int PIECE = 128;

  /** The marks, in order, in pieces none of which is empty. */
  private final Annotation[][] pieces;

  /** The furthest end of a mark in each piece. */
  private final int[] furthest;

  private final int size;

  /** Made when somebody first asks for an id; kept up to date from then on. */
  private volatile @Nullable MarkIds ids;

  /** The place of each piece's first mark in the list; made when somebody first asks by place. */
  private volatile int @Nullable [] firsts;

  private Marks(Annotation[][] pieces, int[] furthest, int size, @Nullable MarkIds ids) {
    this.pieces = pieces;
    this.furthest = furthest;
    this.size = size;
    this.ids = ids;
  }

  /** These annotations, sorted; the same object where they are one of these already. */
  public static Marks of(Collection<Annotation> annotations) {
    if (annotations instanceof Marks marks) {
      return marks;
    }
    Annotation[] all = annotations.toArray(new Annotation[0]);
    if (!isSorted(all)) {
      Arrays.sort(all);
    }
    return ofSorted(all);
  }

  private static boolean isSorted(Annotation[] all) {
    for (int i = 1; i < all.length; i++) {
      if (all[i - 1].compareTo(all[i]) > 0) {
        return false;
      }
    }
    return true;
  }

  private static Marks ofSorted(Annotation[] all) {
    if (all.length == 0) {
      return NONE;
    }
    int count = (all.length + PIECE - 1) / PIECE;
    Annotation[][] pieces = new Annotation[count][];
    int[] furthest = new int[count];
    for (int i = 0; i < count; i++) {
      int begin = i * PIECE;
      pieces[i] = Arrays.copyOfRange(all, begin, Math.min(all.length, begin + PIECE));
      furthest[i] = furthest(pieces[i]);
    }
    return new Marks(pieces, furthest, all.length, null);
  }

  /** All marks of both, sorted; an id that both have is there twice. */
  public Marks and(Marks other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    Annotation[] all = Arrays.copyOf(toArray(new Annotation[0]), size + other.size);
    Annotation[] others = other.toArray(new Annotation[0]);
    System.arraycopy(others, 0, all, size, others.length);
    // Two runs in order are merged, not sorted anew.
    Arrays.sort(all);
    return ofSorted(all);
  }

  /** With this annotation, in place of the one with its id where there is one. */
  public Marks with(Annotation annotation) {
    Optional<Annotation> old = find(annotation.id());
    return old.isEmpty() ? plus(annotation) : minus(old.get()).plus(annotation);
  }

  /** Without the annotation with this id; the same object where there is none. */
  public Marks without(String id) {
    return find(id).map(this::minus).orElse(this);
  }

  /** The annotation with this id; empty where there is none. */
  public Optional<Annotation> find(String id) {
    return Optional.ofNullable(ids().find(id));
  }

  /**
   * Those that share at least one character with the stretch, gaps of theirs included, in order.
   */
  public List<Annotation> overlapping(int begin, int end) {
    List<Annotation> found = new ArrayList<>();
    overlapping(begin, end, found::add);
    return found;
  }

  /**
   * Hands over those that share at least one character with the stretch, gaps of theirs included,
   * in order.
   *
   * @param begin in UTF-16 units
   * @param end exclusive
   */
  public void overlapping(int begin, int end, Consumer<? super Annotation> found) {
    for (int i = 0; i < pieces.length; i++) {
      if (furthest[i] <= begin) {
        continue;
      }
      for (Annotation mark : pieces[i]) {
        if (mark.begin() >= end) {
          return;
        }
        if (mark.end() > begin) {
          found.accept(mark);
        }
      }
    }
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Annotation get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("mark " + index + " of " + size);
    }
    int[] places = firsts();
    int found = Arrays.binarySearch(places, index);
    int piece = found >= 0 ? found : -found - 2;
    return pieces[piece][index - places[piece]];
  }

  @Override
  public Iterator<Annotation> iterator() {
    return new Iterator<>() {
      private int piece;
      private int next;

      @Override
      public boolean hasNext() {
        return piece < pieces.length;
      }

      @Override
      public Annotation next() {
        if (piece >= pieces.length) {
          throw new NoSuchElementException("no more marks");
        }
        Annotation mark = pieces[piece][next++];
        if (next == pieces[piece].length) {
          piece++;
          next = 0;
        }
        return mark;
      }
    };
  }

  @Override
  public void forEach(Consumer<? super Annotation> action) {
    for (Annotation[] piece : pieces) {
      for (Annotation mark : piece) {
        action.accept(mark);
      }
    }
  }

  private Marks plus(Annotation added) {
    MarkIds now = ids().plus(added);
    if (size == 0) {
      Annotation[] piece = {added};
      return new Marks(new Annotation[][] {piece}, new int[] {added.end()}, 1, now);
    }
    int at = pieceOf(added);
    Annotation[] old = pieces[at];
    int place = placeIn(old, added);
    Annotation[] piece = new Annotation[old.length + 1];
    System.arraycopy(old, 0, piece, 0, place);
    piece[place] = added;
    System.arraycopy(old, place, piece, place + 1, old.length - place);
    if (piece.length <= PIECE) {
      return replaced(at, now, size + 1, piece);
    }
    return replaced(
        at,
        now,
        size + 1,
        Arrays.copyOfRange(piece, 0, PIECE / 2),
        Arrays.copyOfRange(piece, PIECE / 2, piece.length));
  }

  private Marks minus(Annotation gone) {
    MarkIds now = ids().minus(gone);
    int at = pieceOf(gone);
    int place = placeIn(pieces[at], gone) - 1;
    // Marks that are equal to it by order can stand before it, also at the end of a piece.
    while (pieces[at][place] != gone) {
      if (--place < 0) {
        at--;
        place = pieces[at].length - 1;
      }
    }
    Annotation[] old = pieces[at];
    if (old.length == 1) {
      return replaced(at, now, size - 1);
    }
    Annotation[] piece = new Annotation[old.length - 1];
    System.arraycopy(old, 0, piece, 0, place);
    System.arraycopy(old, place + 1, piece, place, piece.length - place);
    return replaced(at, now, size - 1, piece);
  }

  /** With none, one or two pieces in place of one. */
  private Marks replaced(int at, MarkIds nowIds, int nowSize, Annotation[]... by) {
    int count = pieces.length - 1 + by.length;
    Annotation[][] nowPieces = new Annotation[count][];
    int[] nowFurthest = new int[count];
    System.arraycopy(pieces, 0, nowPieces, 0, at);
    System.arraycopy(furthest, 0, nowFurthest, 0, at);
    for (int i = 0; i < by.length; i++) {
      nowPieces[at + i] = by[i];
      nowFurthest[at + i] = furthest(by[i]);
    }
    int after = pieces.length - at - 1;
    System.arraycopy(pieces, at + 1, nowPieces, at + by.length, after);
    System.arraycopy(furthest, at + 1, nowFurthest, at + by.length, after);
    return new Marks(nowPieces, nowFurthest, nowSize, nowIds);
  }

  /** The last piece that begins at or before the mark; the first where none does. */
  private int pieceOf(Annotation mark) {
    int low = 0;
    int high = pieces.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces[middle][0].compareTo(mark) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Behind all that come before the mark or are equal to it. */
  private static int placeIn(Annotation[] piece, Annotation mark) {
    int low = 0;
    int high = piece.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (piece[middle].compareTo(mark) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int furthest(Annotation[] piece) {
    int end = 0;
    for (Annotation mark : piece) {
      end = Math.max(end, mark.end());
    }
    return end;
  }

  private MarkIds ids() {
    MarkIds known = ids;
    if (known == null) {
      known = MarkIds.of(this);
      ids = known;
    }
    return known;
  }

  private int[] firsts() {
    int[] known = firsts;
    if (known == null) {
      known = new int[pieces.length];
      for (int i = 1; i < pieces.length; i++) {
        known[i] = known[i - 1] + pieces[i - 1].length;
      }
      firsts = known;
    }
    return known;
  }
}
