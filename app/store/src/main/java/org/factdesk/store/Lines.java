package org.factdesk.store;

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
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int filled;
  private long offset;

  private Lines(InputStream in, int longest, long start) {
    this.in = in;
    this.longest = longest;
    this.offset = start;
  }

  /**
   * One line.
   *
   * @param offset of its first byte in the file
   * @param bytes without the line feed; empty where the line is longer than allowed
   */
  record Line(long offset, Optional<byte[]> bytes) {}

  /** Starts at an offset, which has to be the first byte of a line. */
  static Lines open(Path file, int longest, long start) throws IOException {
    InputStream in = Files.newInputStream(file);
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
    if (!fill()) {
      return Optional.empty();
    }
    long start = offset;
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && fill()) {
      int end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      int length = end - position;
      tooLong |= line.size() + length > longest;
      if (!tooLong) {
        line.write(buffer, position, length);
      }
      ended = end < filled;
      offset += length + (ended ? 1 : 0);
      position = ended ? end + 1 : end;
    }
    return Optional.of(
        new Line(start, tooLong ? Optional.empty() : Optional.of(line.toByteArray())));
  }

  /** Whether there are bytes to look at. */
  private boolean fill() throws IOException {
    if (position == filled) {
      position = 0;
      filled = Math.max(0, in.read(buffer));
    }
    return position < filled;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
