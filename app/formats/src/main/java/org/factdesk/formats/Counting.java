package org.factdesk.formats;

import java.util.Arrays;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.factdesk.text.Graphemes;

/**
 * How the offsets of a file count its text.
 *
 * @param byteOrderMark whether one at the start of the text counts
 * @param lineEnds what carriage return and line feed together count
 */
public record Counting(OffsetUnit unit, boolean byteOrderMark, LineEnds lineEnds) {
  /** Unicode code points of the text as it was decoded, everything counted. */
  public static final Counting CODE_POINTS = of(OffsetUnit.CODE_POINTS);

  /** UTF-16 code units of the text as it was decoded, everything counted. */
  public static final Counting UTF16 = of(OffsetUnit.UTF16);

  /** What a line end counts. */
  public enum LineEnds {
    /** Each character for itself. */
    AS_THEY_ARE,
    /** Carriage return and line feed together as one, as after a conversion to line feeds. */
    PAIR_AS_ONE,
    /** Each line feed alone as two, as before a conversion to line feeds. */
    FEED_AS_TWO
  }

  /** The unit, with everything in the text counted. */
  public static Counting of(OffsetUnit unit) {
    return new Counting(unit, true, LineEnds.AS_THEY_ARE);
  }

  /** Finds the places of this counting in one text. Linear in the text. */
  public Table in(String text) {
    if (isEachOne(text)) {
      return new Table(text.length());
    }
    int[] counts = new int[text.length() + 1];
    Set<Integer> starts = unit == OffsetUnit.GRAPHEMES ? starts(text) : Set.of();
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      int size = Character.charCount(text.codePointAt(i));
      // Inside what a reader sees as one character: no such file may point there.
      counts[i] = unit == OffsetUnit.GRAPHEMES && !starts.contains(i) ? -1 : count;
      if (i == 0 && text.charAt(0) == '\uFEFF' && !byteOrderMark) {
        counts[0] = -1; // the text begins behind it
      }
      if (size == 2) {
        counts[i + 1] = -1; // inside a pair: no file may point there
      }
      count += length(text, i, starts);
      i += size;
    }
    counts[text.length()] = count;
    return new Table(counts);
  }

  /** Whether every character of the text is surely counted as one: of nearly all texts. */
  private boolean isEachOne(String text) {
    if (unit == OffsetUnit.GRAPHEMES
        || lineEnds != LineEnds.AS_THEY_ARE
        || !byteOrderMark && text.startsWith("\uFEFF")) {
      return false;
    }
    if (unit != OffsetUnit.UTF8_BYTES) {
      return text.codePointCount(0, text.length()) == text.length();
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static Set<Integer> starts(String text) {
    Set<Integer> starts = new HashSet<>();
    for (int i = 0; i < text.length(); i = Graphemes.next(text, i)) {
      starts.add(i);
    }
    return starts;
  }

  private int length(String text, int at, Set<Integer> starts) {
    int codePoint = text.codePointAt(at);
    if (at == 0 && codePoint == 0xFEFF && !byteOrderMark) {
      return 0;
    }
    if (lineEnds == LineEnds.PAIR_AS_ONE && codePoint == '\r' && text.startsWith("\r\n", at)) {
      return 0;
    }
    boolean feedAlone = codePoint == '\n' && (at == 0 || text.charAt(at - 1) != '\r');
    int more = lineEnds == LineEnds.FEED_AS_TWO && feedAlone ? 1 : 0;
    return more
        + switch (unit) {
          case CODE_POINTS -> 1;
          case UTF16 -> Character.charCount(codePoint);
          case UTF8_BYTES -> bytes(codePoint);
          case GRAPHEMES -> starts.contains(at) ? 1 : 0;
        };
  }

  private static int bytes(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }

  /** The places of one counting in one text. Immutable. */
  public static final class Table {
    private final int[] counts;
    private final int[] offsets;

    /** The end of a text of which each character counts one; negative for any other. */
    private final int end;

    private Table(int end) {
      this.counts = new int[0];
      this.offsets = new int[0];
      this.end = end;
    }

    private Table(int[] countsByOffset) {
      int[] found = new int[countsByOffset.length];
      int[] at = new int[countsByOffset.length];
      int size = 0;
      for (int i = 0; i < countsByOffset.length; i++) {
        // Of characters that count nothing, the first place is the one before them all.
        if (countsByOffset[i] >= 0 && (size == 0 || found[size - 1] < countsByOffset[i])) {
          found[size] = countsByOffset[i];
          at[size++] = i;
        }
      }
      this.counts = Arrays.copyOf(found, size);
      this.offsets = Arrays.copyOf(at, size);
      this.end = -1;
    }

    /** The UTF-16 offset in the text; empty where the file's offset is no place in it. */
    public OptionalInt utf16(int offset) {
      int place = place(offset);
      return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** As {@link #utf16}, but negative where the file's offset is no place in the text. */
    public int place(int offset) {
      if (end >= 0) {
        return offset <= end ? offset : -1;
      }
      int index = Arrays.binarySearch(counts, offset);
      return index < 0 ? -1 : offsets[index];
    }
  }
}
