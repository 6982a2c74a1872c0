package org.factdesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/**
 * What tells cheaply that an article's file is another than before.
 *
 * @param changed when it was written last; the epoch where it is not there
 * @param size in bytes; negative where it is not there
 * @param key of the file on its disk, so that another file in its place is seen; may be empty
 */
public record ArticleStamp(Instant changed, long size, String key) {
  /** Of a file that is not there. */
  public static final ArticleStamp GONE = new ArticleStamp(Instant.EPOCH, -1, "");

  /** Of a file that may not be looked at. */
  private static final ArticleStamp CLOSED = new ArticleStamp(Instant.EPOCH, -2, "");

  /** File systems keep times in steps, of two seconds at worst. */
  private static final long SETTLED_SECONDS = 2;

  static ArticleStamp of(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return new ArticleStamp(
          now.lastModifiedTime().toInstant(), now.size(), String.valueOf(now.fileKey()));
    } catch (NoSuchFileException e) {
      // Deleted, moved, or replaced in this moment.
      return GONE;
    } catch (IOException e) {
      // Reading it says why.
      return CLOSED;
    }
  }

  /** Whether a later change is sure to give another stamp. */
  public boolean isSettled(Instant now) {
    return changed.plusSeconds(SETTLED_SECONDS).isBefore(now);
  }
}
