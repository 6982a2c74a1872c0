package org.factdesk.store;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import java.io.InputStream;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Hands a file's bytes to a parser line by line, so that between two lines some can be left out
 * that were read elsewhere; places in the file stay known.
 */
final class LineFeed extends InputStream {
  private final byte[] bytes;
  private int next;
  private boolean byLine;

  /** How far the parser's count of bytes is behind. */
  private int skipped;

  /** How many ends of lines the parser was given. */
  private int given;

  /** How far its count of lines is behind, from which of its lines on. */
  private final NavigableMap<Integer, Integer> behind = new TreeMap<>(Map.of(Integer.MIN_VALUE, 0));

  /**
   * @param byLine whether some may be left out; else whole stretches are handed over
   */
  LineFeed(byte[] bytes, boolean byLine) {
    this.bytes = bytes;
    this.next = Json.start(bytes);
    this.skipped = next;
    this.byLine = byLine;
  }

  /** From here on whole stretches are handed over. */
  void hurry() {
    byLine = false;
  }

  /**
   * The start of the next line; -1 where the parser has not come just so far.
   *
   * @param pending what the parser has been given and not looked at
   */
  int nextLine(JsonParser parser, String pending) {
    int at = byLine ? offset(parser.currentLocation()) : -1;
    boolean here = at >= 0 && at + pending.length() == next;
    for (int i = 0; here && i < pending.length(); i++) {
      here = bytes[at + i] == pending.charAt(i);
    }
    return here ? next : -1;
  }

  /** Leaves out the bytes from the next one on. */
  void skip(int to, int lines) {
    skipped += to - next;
    behind.put(given + 1, line(given + 1) - given - 1 + lines);
    next = to;
  }

  int offset(JsonLocation location) {
    return (int) location.getByteOffset() + skipped;
  }

  int line(JsonLocation location) {
    return line(location.getLineNr());
  }

  /** The line in the file of what the parser says is on a line. */
  int line(int counted) {
    return counted + Objects.requireNonNull(behind.floorEntry(counted)).getValue();
  }

  @Override
  public int read() {
    return next < bytes.length ? bytes[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (next >= bytes.length) {
      return -1;
    }
    int end = Math.min(bytes.length, next + length);
    if (byLine) {
      end = lineEnd(end);
    }
    int count = end - next;
    System.arraycopy(bytes, next, into, offset, count);
    next = end;
    return count;
  }

  private int lineEnd(int limit) {
    for (int i = next; i < limit; i++) {
      if (bytes[i] == '\n') {
        given++;
        return i + 1;
      }
    }
    return limit;
  }
}
