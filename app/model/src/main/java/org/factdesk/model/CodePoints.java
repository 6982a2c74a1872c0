package org.factdesk.model;

import java.util.Arrays;

/**
 * The one place that converts between UTF-16 offsets (inside Factdesk) and Unicode code point
 * offsets (in every file and every output line) of one text.
 *
 * <p>Immutable and safe for any thread. Building is linear in the text; each conversion is
 * logarithmic in the number of characters outside the Basic Multilingual Plane, constant without.
 */
public final class CodePoints {
  private static final int[] NONE = {};

  /** UTF-16 offsets of the low surrogates of well-formed pairs, ascending. */
  private final int[] lowSurrogates;

  private final int utf16Length;

  private CodePoints(int[] lowSurrogates, int utf16Length) {
    this.lowSurrogates = lowSurrogates;
    this.utf16Length = utf16Length;
  }

  /** Reads the text once; half a surrogate pair counts as a code point of its own. */
  public static CodePoints of(CharSequence text) {
    int length = text.length();
    if (text instanceof String whole && whole.codePointCount(0, length) == length) {
      return new CodePoints(NONE, length); // known at once of most texts
    }
    int[] found = new int[8];
    int count = 0;
    for (int i = 1; i < length; i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i;
      }
    }
    return new CodePoints(Arrays.copyOf(found, count), length);
  }

  /** Length of the text in code points. */
  public int length() {
    return utf16Length - lowSurrogates.length;
  }

  /**
   * The code point offset of a UTF-16 offset (0 to the length, both included). An offset between
   * the two halves of a pair gives the code point after it.
   */
  public int fromUtf16(int offset) {
    if (offset < 0 || offset > utf16Length) {
      throw new IllegalArgumentException("offset " + offset + " is not in 0.." + utf16Length);
    }
    int index = Arrays.binarySearch(lowSurrogates, offset);
    int before = index >= 0 ? index : -index - 1;
    return offset - before;
  }

  /** The UTF-16 offset of a code point offset (0 to {@link #length()}, both included). */
  public int toUtf16(int offset) {
    if (offset < 0 || offset > length()) {
      throw new IllegalArgumentException("offset " + offset + " is not in 0.." + length());
    }
    int low = 0;
    int high = lowSurrogates.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      // The code point that ends with this low surrogate has this index.
      int codePoint = lowSurrogates[middle] - 1 - middle;
      if (codePoint < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return offset + low;
  }

  /** A span of code point offsets as a span of UTF-16 offsets. */
  public Span toUtf16(int begin, int end) {
    return new Span(toUtf16(begin), toUtf16(end));
  }
}
