package org.factdesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.CRC32;

/**
 * What a file was when it was last read or written here: its stamp tells cheaply that nobody else
 * changed it since, its checksum tells for certain.
 */
record FileState(FileTime changed, long size, long checksum) {

  /**
   * The state of a file with this content.
   *
   * @param changed when it was last changed, as seen before its content was read
   */
  static FileState of(FileTime changed, byte[] bytes) {
    return new FileState(changed, bytes.length, checksum(bytes));
  }

  /** Stamps go in steps, of two seconds at worst: a file so young may have changed within one. */
  private static final long SETTLED_MILLIS = 2_000;

  /** Whether the file is still what it was. */
  boolean stillIs(Path file) throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    if (now.size() != size) {
      return false;
    }
    boolean sameStamp = now.lastModifiedTime().equals(changed);
    boolean settled = changed.toMillis() + SETTLED_MILLIS < Instant.now().toEpochMilli();
    return (sameStamp && settled) || checksum(Files.readAllBytes(file)) == checksum;
  }

  /** Whether both hold the same, whenever it was written. */
  boolean sameContent(FileState other) {
    return size == other.size && checksum == other.checksum;
  }

  private static long checksum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }
}
