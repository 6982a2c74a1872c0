package org.factdesk.workspace;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where what was worked out is kept between sessions: outside of the workspace, since it is of use
 * on this machine only. All of it may be deleted at any time.
 *
 * @param path the folder for all workspaces
 */
public record CacheFolder(Path path) {
  private static final Duration LONG_UNUSED = Duration.ofDays(60);

  /**
   * The user's folder: the property {@code factdesk.cache}, else the variable {@code
   * FACTDESK_CACHE}, else where the system keeps such things.
   */
  public static CacheFolder usual() {
    Optional<String> said =
        Stream.of(System.getProperty("factdesk.cache"), System.getenv("FACTDESK_CACHE"))
            .filter(value -> value != null && !value.isEmpty())
            .findFirst();
    return new CacheFolder(said.map(Path::of).orElseGet(CacheFolder::ofTheSystem));
  }

  private static Path ofTheSystem() {
    String home = System.getProperty("user.home", ".");
    String system = System.getProperty("os.name", "");
    if (system.startsWith("Mac")) {
      return Path.of(home, "Library", "Caches", "Factdesk");
    }
    String base = System.getenv(system.startsWith("Windows") ? "LOCALAPPDATA" : "XDG_CACHE_HOME");
    return base == null || base.isEmpty()
        ? Path.of(home, ".cache", "factdesk")
        : Path.of(base, "factdesk");
  }

  /** The folder for one workspace; it need not exist. */
  Path of(Path workspace) {
    byte[] name =
        workspace.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
    return path.resolve(UUID.nameUUIDFromBytes(name).toString());
  }

  /** Deletes what belongs to workspaces that nobody has opened for two months. Reads the disk. */
  void prune() {
    Instant limit = Instant.now().minus(LONG_UNUSED);
    if (!Files.isDirectory(path)) {
      return;
    }
    try (Stream<Path> folders = Files.list(path)) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        if (isOurs(folder) && newest(folder).isBefore(limit)) {
          delete(folder);
        }
      }
    } catch (IOException e) {
      // What cannot be deleted today can be tomorrow; nothing depends on it.
      System.getLogger(CacheFolder.class.getName()).log(Level.DEBUG, "not pruned: " + e);
    }
  }

  private static boolean isOurs(Path folder) {
    return folder.getFileName().toString().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }

  private static Instant newest(Path folder) throws IOException {
    Instant newest = Files.getLastModifiedTime(folder).toInstant();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Instant changed = Files.getLastModifiedTime(file).toInstant();
        newest = changed.isAfter(newest) ? changed : newest;
      }
    }
    return newest;
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }
}
