package org.factdesk.desktop;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the window remembers of each workspace: a small file for each, named by the workspace's real
 * path; of the one that was open longest ago there is none any more. Any thread.
 */
record Visited(Path folder) {
  /** Of so many workspaces something is remembered. */
  static final int MOST = 50;

  private static final String WORKSPACE = "workspace";

  /** What is remembered of this workspace; nothing where nothing is. */
  Settings of(Path workspace) {
    String path = real(workspace);
    Settings settings = Settings.read(file(path));
    if (settings.get(WORKSPACE).filter(path::equals).isEmpty()) {
      settings.clear();
    }
    settings.set(WORKSPACE, path);
    return settings;
  }

  /** Remembers it, and forgets workspaces that were not open for long. */
  void save(Settings settings) {
    settings.save();
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> old =
          files
              .filter(file -> file.getFileName().toString().endsWith(".properties"))
              .sorted(Comparator.comparing(Visited::changed).reversed())
              .skip(MOST)
              .toList();
      for (Path file : old) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      System.getLogger(Visited.class.getName())
          .log(Level.WARNING, "cannot tidy up " + folder + ": " + e);
    }
  }

  private Path file(String path) {
    return folder.resolve(
        UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)) + ".properties");
  }

  private static FileTime changed(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      // Gone meanwhile: another window tidies up too.
      return FileTime.fromMillis(0);
    }
  }

  /** Links and ways round lead to the same workspace. */
  private static String real(Path workspace) {
    try {
      return workspace.toRealPath().toString();
    } catch (IOException e) {
      // Not there any more, or closed to us: the name has to do.
      return workspace.toAbsolutePath().normalize().toString();
    }
  }
}
