package org.factdesk.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Steps through the bytes of a file that is expected to stand in one certain way. Each step says
 * whether the expected was there; where it was not, the place means nothing any more.
 */
final class QuickBytes {
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long QUOTES = ONES * '"';
  private static final long BACKSLASHES = ONES * '\\';
  private static final long BLANKS = ONES * ' ';
  private static final long MIXER = 0x9E3779B97F4A7C15L;

  private final byte[] bytes;
  private final ByteBuffer eights;

  /** So much before the end eight bytes can be looked at together; the rest is not for us. */
  private final int limit;

  private int at;
  private int begin;
  private int end;
  private long hash;
  private boolean ascii;

  QuickBytes(byte[] bytes) {
    this.bytes = bytes;
    this.eights = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.limit = bytes.length - 2 * Long.BYTES;
  }

  /** Up to sixteen ASCII characters that are expected together. */
  static final class Expected {
    private final int length;
    private final long first;
    private final long firstMask;
    private final long second;
    private final long secondMask;

    Expected(String ascii) {
      length = ascii.length();
      byte[] all = Arrays.copyOf(ascii.getBytes(StandardCharsets.US_ASCII), 2 * Long.BYTES);
      ByteBuffer eights = ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN);
      first = eights.getLong(0);
      second = eights.getLong(Long.BYTES);
      firstMask = length >= Long.BYTES ? -1 : below(length);
      secondMask = length >= 2 * Long.BYTES ? -1 : below(Math.max(0, length - Long.BYTES));
    }
  }

  /** The bits of so many bytes, less than eight. */
  private static long below(int count) {
    return (1L << (8 * count)) - 1;
  }

  byte[] bytes() {
    return bytes;
  }

  int at() {
    return at;
  }

  void go(int place) {
    at = place;
  }

  boolean take(Expected expected) {
    if (at > limit
        || ((eights.getLong(at) ^ expected.first) & expected.firstMask) != 0
        || ((eights.getLong(at + Long.BYTES) ^ expected.second) & expected.secondMask) != 0) {
      return false;
    }
    at += expected.length;
    return true;
  }

  boolean take(char expected) {
    if (!isNext(expected)) {
      return false;
    }
    at++;
    return true;
  }

  boolean isNext(char expected) {
    return at < bytes.length && bytes[at] == expected;
  }

  /** A part of other bytes. */
  boolean take(byte[] expected, int from, int to) {
    int after = at + to - from;
    if (after > bytes.length || !Arrays.equals(bytes, at, after, expected, from, to)) {
      return false;
    }
    at = after;
    return true;
  }

  /** A number as JSON writes it, of up to nine digits; -1 where none is there. */
  int number() {
    int value = 0;
    int start = at;
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
      value = value * 10 + bytes[at++] - '0';
      if (at - start > 9) {
        return -1;
      }
    }
    boolean zeros = at - start > 1 && bytes[start] == '0';
    return at == start || zeros ? -1 : value;
  }

  /** Words without escapes, up to a quotation mark, which is left. */
  boolean words() {
    begin = at;
    long sum = 0;
    long all = 0;
    for (int i = at; i <= limit; i += Long.BYTES) {
      long eight = eights.getLong(i);
      long special = ends(eight);
      if (special != 0) {
        int count = Long.numberOfTrailingZeros(special) >>> 3;
        long rest = eight & below(count);
        at = i + count;
        end = at;
        hash = (sum ^ rest) * MIXER + at - begin;
        ascii = ((all | rest) & HIGHS) == 0;
        return bytes[at] == '"';
      }
      all |= eight;
      sum = (sum ^ eight) * MIXER;
      sum ^= sum >>> 29;
    }
    return false;
  }

  /**
   * The high bit of the first byte that is a quotation mark, a backslash or a control character.
   */
  private static long ends(long eight) {
    long quotes = eight ^ QUOTES;
    long backslashes = eight ^ BACKSLASHES;
    // A byte below what is subtracted borrows; what that does to higher bytes does not count.
    return (((quotes - ONES) & ~quotes)
            | ((backslashes - ONES) & ~backslashes)
            | ((eight - BLANKS) & ~eight))
        & HIGHS;
  }

  /**
   * An object of texts without escapes, behind its opening brace; up to the closing one, which is
   * taken.
   */
  boolean object() {
    int start = at;
    long sum = 1;
    boolean plain = true;
    while (!isNext('}')) {
      boolean pair = (at == start || take(',')) && take('"') && words();
      sum = (sum ^ hash) * MIXER;
      plain &= ascii;
      if (!pair || !take('"') || !take(':') || !take('"') || !words()) {
        return false;
      }
      sum = (sum ^ hash) * MIXER;
      plain &= ascii;
      at++;
    }
    begin = start;
    end = at;
    hash = sum;
    ascii = plain;
    at++;
    return true;
  }

  /** Where what was taken last begins. */
  int begin() {
    return begin;
  }

  /** Where what was taken last ends. */
  int end() {
    return end;
  }

  /** Of what was taken last; the same for the same bytes. */
  int hash() {
    return (int) (hash ^ (hash >>> 32));
  }

  boolean isAscii() {
    return ascii;
  }
}
