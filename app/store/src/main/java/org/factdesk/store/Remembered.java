package org.factdesk.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the marks of a file tell of the text that they were made on: their words and the words
 * around them, put together where they meet, in folded units.
 */
final class Remembered {
  /** Stands between stretches that do not meet, and in no text. */
  static final char BREAK = 0;

  private char[] units = new char[64];
  private int[] points = new int[64];
  private int length;
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Piece[]> marks;
  private boolean carriage;
  private boolean combining;

  /** Words with what stands before and after them, at a place that is known in code points. */
  static final class Piece {
    final String text;
    final int at;
    final int begin;
    final int end;
    Stretch stretch = new Stretch(0);

    /** First unit of the words. */
    int from;

    /** Behind the last unit of the words. */
    int to;

    Piece(String before, String words, String after, int begin) {
      this.text = before + words + after;
      this.begin = begin;
      this.end = begin + words.codePointCount(0, words.length());
      this.at = begin - before.codePointCount(0, before.length());
    }
  }

  /** A part of the old text without a gap, in code points, then in units. */
  static final class Stretch {
    final int at;
    int[] codePoints = new int[96];
    int count;

    /** Whether this is the old text from its start to its end. */
    boolean isWhole;

    int from;
    int to;

    Stretch(int at) {
      this.at = at;
    }

    /** Takes the piece in, if it meets this one and does not contradict it. */
    boolean takes(Piece piece, int[] words) {
      int offset = piece.at - at;
      int common = Math.min(count - offset, words.length);
      if (offset > count || !Arrays.equals(codePoints, offset, offset + common, words, 0, common)) {
        return false;
      }
      add(words, common);
      return true;
    }

    void add(int[] words, int from) {
      int added = words.length - from;
      if (count + added > codePoints.length) {
        codePoints = Arrays.copyOf(codePoints, Math.max(count + added, 2 * count));
      }
      System.arraycopy(words, from, codePoints, count, added);
      count += added;
    }
  }

  /**
   * @param marks the pieces of each mark; they learn where they are among the units
   * @param whole the text, if it is known
   */
  Remembered(List<Piece[]> marks, Optional<String> whole) {
    this.marks = marks;
    List<Piece> pieces = new ArrayList<>();
    marks.forEach(mark -> pieces.addAll(Arrays.asList(mark)));
    pieces.sort(Comparator.comparingInt(piece -> piece.at));
    Stretch last = null;
    if (whole.isPresent()) {
      last = new Stretch(0);
      last.add(whole.get().codePoints().toArray(), 0);
      last.isWhole = true;
      stretches.add(last);
    }
    for (Piece piece : pieces) {
      carriage |= piece.text.indexOf('\r') >= 0;
      combining |= NewText.isCombining(piece.text);
      int[] words = piece.text.codePoints().toArray();
      if (last == null || !last.takes(piece, words)) {
        Stretch own = new Stretch(piece.at);
        own.add(words, 0);
        stretches.add(own);
        // One that contradicts the others is by itself; those go on.
        last = last == null || piece.at > last.at + last.count ? own : last;
        piece.stretch = own;
      } else {
        piece.stretch = last;
      }
    }
    stretches.forEach(this::fold);
    pieces.forEach(this::locate);
  }

  boolean hasCarriage() {
    return carriage;
  }

  boolean hasCombining() {
    return combining;
  }

  int length() {
    return length;
  }

  /** The units; not to be changed, longer than {@link #length()}. */
  char[] units() {
    return units;
  }

  /** Where the unit stands in the old text, in code points. */
  int point(int at) {
    return points[at];
  }

  List<Stretch> stretches() {
    return stretches;
  }

  List<Piece[]> marks() {
    return marks;
  }

  private void fold(Stretch stretch) {
    String text = new String(stretch.codePoints, 0, stretch.count);
    stretch.codePoints = new int[0];
    Folded folded = Folded.of(text);
    if (length + folded.length() + 1 > units.length) {
      int room = Math.max(length + folded.length() + 1, 2 * units.length);
      units = Arrays.copyOf(units, room);
      points = Arrays.copyOf(points, room);
    }
    stretch.from = length;
    int offset = 0;
    int point = stretch.at;
    for (int i = 0; i < folded.length(); i++) {
      point += text.codePointCount(offset, folded.begin(i));
      offset = folded.begin(i);
      units[length] = folded.unit(i);
      points[length++] = point;
    }
    stretch.to = length;
    units[length] = BREAK;
    points[length++] = stretch.at + stretch.count;
  }

  private void locate(Piece piece) {
    piece.from = first(piece.stretch, piece.begin);
    piece.to = first(piece.stretch, piece.end);
  }

  /** The first unit of the stretch at or behind the code point. */
  private int first(Stretch stretch, int point) {
    int low = stretch.from;
    int high = stretch.to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (points[middle] < point) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
