package org.factdesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps paths that files name within the workspace, also where symbolic links lead out of it. */
final class Inside {
  private Inside() {}

  /** The path below the root; empty where it would leave the root or is no path at all. */
  static Optional<Path> resolve(Path root, String relative) {
    try {
      Path path = root.resolve(relative).normalize();
      return path.startsWith(root) && reallyInside(root, path)
          ? Optional.of(path)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Whether the path, or the nearest folder above it that exists, is below the root for real. */
  static boolean reallyInside(Path root, Path path) {
    Path existing = path;
    while (existing != null && !Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
      existing = existing.getParent();
    }
    try {
      return existing != null && existing.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      // A link that leads nowhere, or into a folder that may not be looked into.
      return false;
    }
  }

  /** The path as the user would name it: below the root, with slashes. */
  static String name(Path root, Path path) {
    Path relative = path.startsWith(root) ? root.relativize(path) : path;
    return Names.shown(relative.toString().replace('\\', '/'));
  }
}
