package org.factdesk.engine;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The jars that lie directly in some folders, as a look from outside shows them: cheap enough to
 * take again and again, and unequal as soon as a jar came, went or changed.
 *
 * @param jars folder by folder, by file name; each once, where it was met first
 * @param problems folders that cannot be read, a sentence each
 */
record JarFiles(Map<Path, Look> jars, List<String> problems) {
  JarFiles {
    jars = Collections.unmodifiableMap(new LinkedHashMap<>(jars));
    problems = List.copyOf(problems);
  }

  /**
   * One jar, unopened.
   *
   * @param size in bytes
   * @param file what the file system tells the file by; empty where it does not say
   */
  record Look(boolean trusted, long size, FileTime changed, Optional<Object> file) {}

  /** A folder that is missing is simply empty. */
  static JarFiles in(List<PluginFolder> folders) {
    Map<Path, Look> jars = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    for (PluginFolder folder : folders) {
      if (Files.isDirectory(folder.path())) {
        for (Path file : filesIn(folder.path(), problems)) {
          add(file, folder.trusted(), jars);
        }
      }
    }
    return new JarFiles(jars, problems);
  }

  private static List<Path> filesIn(Path folder, List<String> problems) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
      files.forEach(found::add);
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      problems.add(folder + ": the folder of plugins cannot be read: " + e.getMessage());
    }
    found.sort(null);
    return found;
  }

  private static void add(Path file, boolean trusted, Map<Path, Look> jars) {
    try {
      Path real = file.toRealPath();
      BasicFileAttributes is = Files.readAttributes(real, BasicFileAttributes.class);
      jars.putIfAbsent(
          real,
          new Look(trusted, is.size(), is.lastModifiedTime(), Optional.ofNullable(is.fileKey())));
    } catch (IOException e) { // loading it will say what is wrong, if it is still there
      Look unreadable = new Look(trusted, -1, FileTime.fromMillis(0), Optional.empty());
      jars.putIfAbsent(file.toAbsolutePath(), unreadable);
    }
  }
}
