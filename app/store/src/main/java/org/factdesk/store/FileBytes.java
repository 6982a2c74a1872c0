package org.factdesk.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads whole files of bounded size; what goes wrong becomes one sentence. */
final class FileBytes {
  private FileBytes() {}

  /** The file's bytes, at most {@code limit} of them; anything but a regular file is refused. */
  static Read<byte[]> read(Path file, String subject, int limit) {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return Read.failed(subject, "is not a file; name a file here");
    }
    try {
      return Files.size(file) > limit
          ? tooLarge(subject, limit)
          : Read.of(Files.readAllBytes(file));
    } catch (IOException e) {
      return Read.failed(subject, why(e));
    }
  }

  /** Why a file could not be read, and what would settle it. */
  static String why(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "does not exist; check the name";
    }
    if (e instanceof AccessDeniedException) {
      return "may not be read; check its permissions";
    }
    return "could not be read (" + reason(e) + "); check the disk and try again";
  }

  /** What the system says, without the path that the subject names already. */
  static String reason(IOException e) {
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : Names.shown(reason);
  }

  private static Read<byte[]> tooLarge(String subject, int limit) {
    return Read.failed(
        subject, "is larger than the limit of " + megabytes(limit) + "; split it or remove it");
  }

  static String megabytes(int bytes) {
    return bytes / (1024 * 1024) + " MB";
  }
}
