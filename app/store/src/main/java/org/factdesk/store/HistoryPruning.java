package org.factdesk.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Lets versions go by their age, and by the room that all of them take: the oldest of all first,
 * but never a file's newest whole one. Goes through the folders twice rather than keep a list of
 * everything; one use.
 */
final class HistoryPruning {
  private static final long MOST_BYTES = 200L * 1024 * 1024;
  private static final long SHARE_OF_FREE = 20;
  private static final Duration LEFT_OVER = Duration.ofMinutes(2);
  private static final int MAXIMUM_DEPTH = 64;

  private final VersionFolder folder;
  private final Consumer<Path> pack;

  /** How many bytes those versions have of each hour that may go. */
  private final TreeMap<Long, Long> bytesByHour = new TreeMap<>();

  private long total;

  /**
   * @param pack compresses what a crash left uncompressed
   */
  HistoryPruning(VersionFolder folder, Consumer<Path> pack) {
    this.folder = folder;
    this.pack = pack;
  }

  void prune(Instant now) throws IOException {
    if (folder.isReal(folder.all())) {
      long free = Files.getFileStore(folder.root()).getUsableSpace();
      walk(versions -> thin(versions, now));
      shrink(Math.min(MOST_BYTES, (free + total) / SHARE_OF_FREE));
    }
  }

  /** What each folder of versions is done to. */
  private interface Work {
    void of(List<Path> versions) throws IOException;
  }

  private void walk(Work work) throws IOException {
    Files.walkFileTree(
        folder.all(),
        Set.of(),
        MAXIMUM_DEPTH,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes)
              throws IOException {
            List<Path> versions = folder.versions(at);
            if (!versions.isEmpty()) {
              work.of(versions);
            }
            return Thread.currentThread().isInterrupted()
                ? FileVisitResult.TERMINATE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            // Another window pruned it, or it may not be read: the rest is still to be done.
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void thin(List<Path> versions, Instant now) throws IOException {
    List<Path> packed = new ArrayList<>(versions.size());
    for (Path one : versions) {
      VersionName name = VersionName.of(one).orElseThrow();
      if (name.packed()) {
        packed.add(one);
      } else if (name.at().plus(LEFT_OVER).isBefore(now)) {
        pack.accept(one);
      }
    }
    Keeping.thin(packed, now);
    for (int i = 0; i < packed.size(); i++) {
      Path one = packed.get(i);
      if (Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS)) {
        long size = Files.size(one);
        total += size;
        if (i + 1 < packed.size()) {
          bytesByHour.merge(hour(one), size, Long::sum);
        }
      }
    }
  }

  /** Takes the oldest away until a tenth of the room is free again. */
  private void shrink(long most) throws IOException {
    if (total <= most) {
      return;
    }
    long excess = total - most * 9 / 10;
    long until = Long.MIN_VALUE;
    for (var hour : bytesByHour.entrySet()) {
      if (excess > 0) {
        excess -= hour.getValue();
        until = hour.getKey();
      }
    }
    long before = until;
    walk(
        versions -> {
          Optional<Path> last = newestWhole(versions);
          for (Path one : versions) {
            if (hour(one) <= before && !last.equals(Optional.of(one))) {
              Files.deleteIfExists(one);
            }
          }
        });
  }

  /** A power cut can leave a newest version that is none. */
  private static Optional<Path> newestWhole(List<Path> versions) {
    for (int i = versions.size() - 1; i >= 0; i--) {
      try {
        if (i == 0 || VersionFile.read(versions.get(i)).length > 0) {
          return Optional.of(versions.get(i));
        }
      } catch (IOException e) {
        // Damaged: the one before it is the last good one.
        continue;
      }
    }
    return Optional.empty();
  }

  private static long hour(Path version) {
    return VersionName.of(version).orElseThrow().at().getEpochSecond() / 3600;
  }
}
