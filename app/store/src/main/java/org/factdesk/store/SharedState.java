package org.factdesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What the files that a team shares were like at a moment, by times and sizes: as long as one is
 * equal, nobody wrote the file. Cheap enough to ask every second.
 *
 * @param dismissals of {@code dismissals.json}
 * @param settings of {@code factdesk.json}
 */
public record SharedState(String dismissals, String settings) {
  static SharedState of(Path root) {
    return new SharedState(
        stamp(root.resolve(DismissalFile.NAME)), stamp(root.resolve(ConfigFile.NAME)));
  }

  private static String stamp(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return now.lastModifiedTime() + " " + now.size() + " " + now.fileKey();
    } catch (IOException e) {
      // Whoever reads the file says why it cannot be read; none at all is a state like any other.
      return "";
    }
  }
}
