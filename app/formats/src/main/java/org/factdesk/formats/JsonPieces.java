package org.factdesk.formats;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file into its JSON values without understanding them: the lines of JSON lines, objects
 * that begin and end with a brace alone on its line, or the elements of one array. Damage inside of
 * one value does not reach the next one that begins on a line of its own.
 */
final class JsonPieces implements Closeable {
  /** Of one value, in bytes: more is not taken for data. */
  private static final int LONGEST = 1 << 26;

  private static final int END = -1;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int limit;
  private int line = 1;
  private int column;
  private final boolean array;
  private int indent = END;
  private byte @Nullable [] pushedBack;

  /**
   * A value as it stands in the file.
   *
   * @param line where it begins, from 1
   * @param whole whether all of it is here: false for what is too long
   */
  record Piece(int line, byte[] bytes, boolean whole) {}

  JsonPieces(Path file) throws IOException {
    in = Files.newInputStream(file);
    if (peek() == 0xEF) {
      byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
      at = limit >= 3 && Arrays.equals(Arrays.copyOf(buffer, 3), mark) ? 3 : 0;
    }
    while (isBlank(peek())) {
      read();
    }
    array = peek() == '[';
    if (array) {
      read();
    } else if (column > 0) {
      column = 0; // blanks before the first value are no part of it
    }
  }

  /** The next value; empty after the last. */
  Optional<Piece> next() throws IOException {
    return array ? element() : line();
  }

  private Optional<Piece> line() throws IOException {
    while (true) {
      int start = line;
      Bytes bytes = new Bytes();
      if (!line(bytes)) {
        return Optional.empty();
      }
      String brace = bytes.alone();
      if (brace.equals("{")) {
        object(bytes);
      }
      if (!bytes.isBlank()) {
        return Optional.of(bytes.piece(start));
      }
    }
  }

  /** Adds one line to the bytes; false at the end of the file. */
  private boolean line(Bytes bytes) throws IOException {
    if (pushedBack != null) {
      bytes.write(pushedBack, 0, pushedBack.length);
      pushedBack = null;
      line++;
      return true;
    }
    if (peek() == END) {
      return false;
    }
    while (peek() != END) {
      int start = at;
      while (at < limit && buffer[at] != '\n') {
        at++;
      }
      bytes.write(buffer, start, at - start);
      if (at < limit) {
        at++;
        line++;
        break;
      }
    }
    return true;
  }

  /** Adds the lines up to the brace that stands first on its line. */
  private void object(Bytes bytes) throws IOException {
    while (true) {
      Bytes next = new Bytes();
      if (!line(next)) {
        return;
      }
      byte[] one = next.toByteArray();
      if (next.alone().equals("{") && one[0] == '{') {
        pushedBack = one; // the object before was never closed
        line--;
        return;
      }
      bytes.write('\n');
      if (one.length > 0 && one[0] == '}') {
        String end = next.alone();
        bytes.write(one, 0, end.equals("},") ? 1 : one.length);
        return;
      }
      bytes.write(one, 0, one.length);
    }
  }

  private Optional<Piece> element() throws IOException {
    while (isBlank(peek()) || peek() == ',') {
      read();
    }
    if (peek() == END || peek() == ']') {
      return Optional.empty();
    }
    int start = line;
    int own = column;
    indent = indent == END ? own : indent;
    Bytes bytes = new Bytes();
    boolean inString = false;
    int depth = 0;
    boolean lineStart = false;
    while (peek() != END) {
      int one = peek();
      boolean next = lineStart && one == '{' && column == indent && depth > 0;
      boolean over = depth <= 0 && bytes.size() > 0 && (one == ',' || one == ']');
      if (next || over) {
        break;
      }
      read();
      bytes.write(one);
      lineStart = one == '\n' || (lineStart && isBlank(one));
      if (inString) {
        // No string goes on behind the end of its line: what looks so is damaged.
        inString = one != '"' && one != '\n';
        if (one == '\\' && peek() != END && peek() != '\n') {
          bytes.write(read());
        }
      } else if (one == '"') {
        inString = true;
      } else if (one == '{' || one == '[') {
        depth++;
      } else if ((one == '}' || one == ']') && --depth == 0) {
        break;
      }
    }
    return Optional.of(bytes.piece(start));
  }

  private static boolean isBlank(int one) {
    return one == ' ' || one == '\n' || one == '\r' || one == '\t';
  }

  private int peek() throws IOException {
    if (at == limit) {
      limit = Math.max(0, in.read(buffer));
      at = 0;
    }
    return at < limit ? buffer[at] & 0xFF : END;
  }

  private int read() throws IOException {
    int one = peek();
    at++;
    column++;
    if (one == '\n') {
      line++;
      column = 0;
    }
    return one;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Bytes that are gathered, up to a length. */
  private static final class Bytes extends ByteArrayOutputStream {
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
      return end - start > 2
          ? ""
          : new String(buf, start, end - start, StandardCharsets.ISO_8859_1);
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
}
