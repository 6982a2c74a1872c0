package org.factdesk.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Steps through the bytes of a file that is expected to stand in one certain way. Each step says
 * whether the expected was there; where it was not, the place means nothing any more.
 */
final class QuickBytes {
  private final byte[] bytes;
  private int at;
  private int begin;
  private int end;
  private int hash;
  private boolean ascii;

  QuickBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  static byte[] expected(String ascii) {
    return ascii.getBytes(StandardCharsets.US_ASCII);
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

  boolean take(byte[] expected) {
    int after = at + expected.length;
    if (after > bytes.length || !Arrays.equals(bytes, at, after, expected, 0, expected.length)) {
      return false;
    }
    at = after;
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
    int sum = 0;
    int all = 0;
    for (int i = at; i < bytes.length; i++) {
      int unit = bytes[i];
      if (unit == '"') {
        at = i;
        end = i;
        hash = sum;
        ascii = all >= 0;
        return true;
      }
      if (unit == '\\' || (unit >= 0 && unit < ' ')) {
        return false;
      }
      all |= unit;
      sum = sum * 31 + unit;
    }
    return false;
  }

  /**
   * An object of texts without escapes, behind its opening brace; up to the closing one, which is
   * taken.
   */
  boolean object() {
    int start = at;
    int sum = 1;
    boolean plain = true;
    while (!isNext('}')) {
      boolean pair = (at == start || take(',')) && take('"') && words();
      sum = sum * 31 + hash;
      plain &= ascii;
      if (!pair || !take('"') || !take(':') || !take('"') || !words()) {
        return false;
      }
      sum = sum * 31 + hash;
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
    return hash;
  }

  boolean isAscii() {
    return ascii;
  }
}
