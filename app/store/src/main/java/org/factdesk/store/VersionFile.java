package org.factdesk.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.factdesk.model.Ids;

/** The bytes of one version: compressed, written as a whole or not at all, read within bounds. */
final class VersionFile {
  /** Larger annotation files have no history: a version is held in memory to be looked at. */
  static final int MAXIMUM_BYTES = 64 * 1024 * 1024;

  private static final int BUFFER = 64 * 1024;
  private static final int TRAILER = 8;

  private VersionFile() {}

  /** Writes the bytes, compressed, under a name that nothing has yet. */
  static void write(Path file, byte[] bytes) throws IOException {
    Path temporary = file.resolveSibling("." + Ids.random() + ".part");
    try {
      try (OutputStream out =
              Files.newOutputStream(
                  temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
          GZIPOutputStream packed = new GZIPOutputStream(out, BUFFER)) {
        packed.write(bytes);
      }
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * The content of a version, unpacked.
   *
   * @throws IOException where it is damaged, a link, or unpacks to more than a version can be
   */
  static byte[] read(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("is not a file");
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
        InputStream content =
            file.toString().endsWith(".gz") ? new GZIPInputStream(in, BUFFER) : in) {
      byte[] buffer = new byte[BUFFER];
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        bytes.write(buffer, 0, read);
        if (bytes.size() > MAXIMUM_BYTES) {
          throw new IOException("unpacks to more than " + FileBytes.megabytes(MAXIMUM_BYTES));
        }
      }
      return bytes.toByteArray();
    }
  }

  /** Whether the version, by what its last bytes say, holds a content of this sum and length. */
  static boolean holds(Path file, long checksum, long length) throws IOException {
    if (!file.toString().endsWith(".gz")) {
      return false;
    }
    try (RandomAccessFile packed = new RandomAccessFile(file.toFile(), "r")) {
      if (packed.length() < TRAILER) {
        return false;
      }
      packed.seek(packed.length() - TRAILER);
      long sum = Integer.reverseBytes(packed.readInt()) & 0xFFFFFFFFL;
      long size = Integer.reverseBytes(packed.readInt()) & 0xFFFFFFFFL;
      return sum == checksum && size == (length & 0xFFFFFFFFL);
    }
  }
}
