package org.factdesk.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Where the versions of annotation files are: a folder for each file, under the file's own name, in
 * the hidden folder. Links in place of folders are never followed. Any thread.
 */
final class VersionFolder {
  static final String NAME = "history";

  private final Path root;
  private final AnnotationFolder annotations;

  VersionFolder(Path root, AnnotationFolder annotations) {
    this.root = root;
    this.annotations = annotations;
  }

  Path root() {
    return root;
  }

  /** All versions of all files. */
  Path all() {
    return HiddenFolder.of(root, NAME);
  }

  /** The folder for versions of an annotation file; need not exist. */
  Path of(Path file) {
    String name = annotations.folder().relativize(file).toString();
    return all().resolve(name.substring(0, name.length() - AnnotationFolder.ENDING.length()));
  }

  Path of(String article, String annotator) {
    return of(annotations.file(article, annotator));
  }

  /**
   * The same, made where it is missing.
   *
   * @throws IOException where it cannot be made, or where a link or a file stands in its place
   */
  Path made(Path file) throws IOException {
    return HiddenFolder.made(root, NAME, all().relativize(of(file)));
  }

  /** Whether the folder is one, and so are all between it and the workspace: no links. */
  boolean isReal(Path folder) {
    Path at = root;
    for (Path step : root.relativize(folder)) {
      at = at.resolve(step);
      if (!Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
    }
    return true;
  }

  /** The files in a folder that are versions, the oldest first; none where there is no folder. */
  List<Path> versions(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    if (!isReal(folder)) {
      return found;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (VersionName.of(file).isPresent()
            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          found.add(file);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    found.sort(null);
    return found;
  }

  /** The annotators of whose work on the article there are versions, or a file, sorted. */
  List<String> annotators(String article) throws IOException {
    TreeSet<String> names = new TreeSet<>(annotations.annotators(article));
    Path folder = of(annotations.file(article, "x")).getParent();
    Path last = Path.of(article).getFileName();
    if (folder == null || last == null || !isReal(folder)) {
      return List.copyOf(names);
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        AnnotationFolder.parts(file.getFileName() + AnnotationFolder.ENDING)
            .filter(parts -> parts[0].equals(last.toString()))
            .filter(parts -> Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
            .ifPresent(parts -> names.add(parts[1]));
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return List.copyOf(names);
  }
}
