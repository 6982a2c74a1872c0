package org.factdesk.formats;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
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
      PieceBytes bytes = new PieceBytes();
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
  private boolean line(PieceBytes bytes) throws IOException {
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
  private void object(PieceBytes bytes) throws IOException {
    while (true) {
      PieceBytes next = new PieceBytes();
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
    // Behind a bracket too many, the rest is read all the same.
    while (isBlank(peek()) || peek() == ',' || peek() == ']') {
      read();
    }
    if (peek() == END) {
      return Optional.empty();
    }
    int start = line;
    indent = indent == END ? column : indent;
    PieceBytes bytes = new PieceBytes();
    Nesting nesting = new Nesting();
    boolean lineStart = false;
    while (peek() != END && !nesting.isOver()) {
      int one = peek();
      boolean next = lineStart && one == '{' && column == indent;
      if (next || nesting.endsBefore(one)) {
        break;
      }
      bytes.write(read());
      nesting.take(one);
      lineStart = one == '\n' || (lineStart && isBlank(one));
    }
    return Optional.of(bytes.piece(start));
  }

  /** Where in a value the bytes are that were read of it. */
  private static final class Nesting {
    private int depth;
    private boolean begun;
    private boolean over;
    private boolean inString;
    private boolean escaped;

    void take(int one) {
      begun = true;
      if (inString) {
        // No string goes on behind the end of its line: what looks so is damaged.
        inString = one != '\n' && (escaped || one != '"');
        escaped = !escaped && one == '\\';
      } else if (one == '"') {
        inString = true;
        escaped = false;
      } else if (one == '{' || one == '[') {
        depth++;
      } else if (one == '}' || one == ']') {
        over = --depth <= 0;
      }
    }

    /** Whether an object or array is complete. */
    boolean isOver() {
      return over;
    }

    /** Whether a value that is neither ends in front of this. */
    boolean endsBefore(int one) {
      return depth <= 0 && begun && !inString && (one == ',' || one == ']');
    }
  }

  static boolean isBlank(int one) {
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
}
