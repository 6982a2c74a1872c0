package org.factdesk.formats;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.factdesk.formats.JsonPieces.Piece;

/** Bytes of one value of a file that are gathered, up to a length. */
final class PieceBytes extends ByteArrayOutputStream {
  /** Of one value, in bytes: more is not taken for data. */
  private static final int LONGEST = 1 << 26;

  private boolean whole = true;

  @Override
  public synchronized void write(int one) {
    if (count < LONGEST) {
      super.write(one);
    } else {
      whole = false;
    }
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) {
    int fits = Math.min(length, LONGEST - count);
    whole &= fits == length;
    super.write(bytes, from, fits);
  }

  /** What stands there where it is no more than a brace and a comma; empty else. */
  synchronized String alone() {
    int start = 0;
    int end = count;
    while (start < end && JsonPieces.isBlank(buf[start])) {
      start++;
    }
    while (end > start && JsonPieces.isBlank(buf[end - 1])) {
      end--;
    }
    return end - start > 2 ? "" : new String(buf, start, end - start, StandardCharsets.ISO_8859_1);
  }

  synchronized boolean isBlank() {
    for (int i = 0; i < count; i++) {
      if (!JsonPieces.isBlank(buf[i])) {
        return false;
      }
    }
    return true;
  }

  synchronized Piece piece(int line) {
    int end = count > 0 && buf[count - 1] == '\r' ? count - 1 : count;
    return new Piece(line, Arrays.copyOf(buf, end), whole);
  }
}
