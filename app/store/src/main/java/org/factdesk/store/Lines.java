package org.factdesk.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file line by line as bytes, without holding more than one line of bounded length. */
final class Lines implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int longest;
  private long next;

  private Lines(InputStream in, int longest, long start) {
    this.in = in;
    this.longest = longest;
    this.next = start;
  }

  /**
   * One line.
   *
   * @param offset of its first byte in the file
   * @param bytes without the line end; empty where the line is longer than allowed
   */
  record Line(long offset, Optional<byte[]> bytes) {}

  static Lines open(Path file, int longest, long start) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    try {
      in.skipNBytes(start);
    } catch (IOException e) {
      in.close();
      throw e;
    }
    return new Lines(in, longest, start);
  }

  /** The next line; empty at the end of the file. */
  Optional<Line> next() throws IOException {
    long offset = next;
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    int unit = in.read();
    if (unit < 0) {
      return Optional.empty();
    }
    boolean tooLong = false;
    while (unit >= 0 && unit != '\n') {
      next++;
      if (line.size() < longest) {
        line.write(unit);
      } else {
        tooLong = true;
      }
      unit = in.read();
    }
    next++;
    return Optional.of(
        new Line(offset, tooLong ? Optional.empty() : Optional.of(line.toByteArray())));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
