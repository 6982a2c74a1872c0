package org.factdesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Objects;

/**
 * Writes a file so that after a crash at any moment either the old content is there or the new one:
 * a temporary file in the same folder, forced to the disk, renamed over the old, the folder forced.
 */
final class AtomicFile {
  private AtomicFile() {}

  /** As {@link #write(Disk, Path, byte[])}, on the disk of this machine. */
  static FileTime write(Path file, byte[] bytes) throws IOException {
    return write(Disk.REAL, file, bytes);
  }

  /**
   * Writes the file, and the folders above it where they are missing.
   *
   * @return when the file with this content was last changed, whatever happens to it afterwards
   */
  static FileTime write(Disk disk, Path file, byte[] bytes) throws IOException {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file's folder");
    createFolders(disk, folder);
    Path temporary = folder.resolve(Leftover.nameNow());
    FileTime changed;
    try {
      try (Disk.Output output = disk.create(temporary)) {
        output.write(bytes);
        output.force();
      }
      changed = Files.getLastModifiedTime(temporary);
      disk.move(temporary, file);
    } catch (IOException e) {
      delete(disk, temporary, e);
      throw e;
    }
    disk.forceFolder(folder);
    return changed;
  }

  /** What cannot be deleted now is met as a leftover later; why writing failed counts. */
  private static void delete(Disk disk, Path temporary, IOException failure) {
    try {
      disk.delete(temporary);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /** Creates the folder and those above it, each safely on the disk before the next. */
  private static void createFolders(Disk disk, Path folder) throws IOException {
    Path above = folder.getParent();
    if (above != null && !Files.isDirectory(folder)) {
      createFolders(disk, above);
      disk.makeFolder(folder);
      disk.forceFolder(above);
    }
  }
}
