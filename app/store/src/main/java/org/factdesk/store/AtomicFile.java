package org.factdesk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import org.factdesk.model.Ids;

/**
 * Writes a file so that after a crash at any moment either the old content is there or the new one:
 * a temporary file in the same folder, forced to the disk, renamed over the old, the folder forced.
 */
final class AtomicFile {
  private AtomicFile() {}

  /**
   * Writes the file, and the folders above it where they are missing.
   *
   * @return when the file with this content was last changed, whatever happens to it afterwards
   */
  static FileTime write(Path file, byte[] bytes) throws IOException {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file's folder");
    createFolders(folder);
    Path temporary = folder.resolve("." + Ids.random() + ".part");
    FileTime changed;
    try {
      try (FileChannel channel =
          FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      changed = Files.getLastModifiedTime(temporary);
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
    force(folder);
    return changed;
  }

  /** Creates the folder and those above it, each safely on the disk before the next. */
  private static void createFolders(Path folder) throws IOException {
    Path above = folder.getParent();
    if (above != null && !Files.isDirectory(folder)) {
      createFolders(above);
      Files.createDirectories(folder);
      force(above);
    }
  }

  private static void force(Path folder) throws IOException {
    if (System.getProperty("os.name", "").startsWith("Windows")) {
      // Windows has no way to force a folder; its journal does.
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
