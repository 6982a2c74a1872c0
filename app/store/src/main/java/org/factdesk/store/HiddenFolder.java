package org.factdesk.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The hidden folder of a workspace for what belongs to this copy of it alone, such as earlier
 * versions of its files: git leaves it out, and deleting it loses nothing of what is there now.
 */
final class HiddenFolder {
  static final String NAME = ".factdesk";

  private HiddenFolder() {}

  /** A folder in the hidden one, which need not exist. */
  static Path of(Path root, String name) {
    return root.resolve(NAME).resolve(name);
  }

  /**
   * The same, made where it is missing.
   *
   * @throws IOException where it cannot be made, or where a link stands in its place
   */
  static Path made(Path root, String name) throws IOException {
    Path hidden = root.resolve(NAME);
    Path folder = of(root, name);
    for (Path one : new Path[] {hidden, folder}) {
      if (!Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS)) {
        if (Files.exists(one, LinkOption.NOFOLLOW_LINKS)) {
          throw new NotDirectoryException(one.toString());
        }
        Files.createDirectories(one);
      }
    }
    keepOutOfGit(hidden.resolve(".gitignore"));
    return folder;
  }

  /**
   * A folder below one of those, made where it is missing.
   *
   * @throws IOException where it cannot be made, or where a link or a file stands in its place
   */
  static Path made(Path root, String name, Path below) throws IOException {
    Path at = made(root, name);
    for (Path step : below) {
      at = at.resolve(step);
      if (!Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
        if (Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
          throw new NotDirectoryException(at.toString());
        }
        Files.createDirectories(at);
      }
    }
    return at;
  }

  private static void keepOutOfGit(Path file) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      Files.write(file, "*\n".getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      // Another window was quicker with the same content.
      return;
    }
  }
}
