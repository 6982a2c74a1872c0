package org.factdesk.formats.uima;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.factdesk.formats.FileNames;
import org.factdesk.formats.FileNames.ArticleFile;
import org.factdesk.formats.Source;
import org.factdesk.formats.Trouble;
import org.jspecify.annotations.Nullable;

/** The files of a folder, of an archive, or one alone, one after the other. */
final class CasFiles implements Closeable {
  private static final String ARCHIVE = ".zip";

  private final Path root;
  private final String extension;
  private final Consumer<Trouble> troubles;
  private final Deque<ArticleFile> waiting;
  private final TypeSystemFiles typeSystems;
  private @Nullable CasArchive archive;

  private CasFiles(
      Path root, String extension, Deque<ArticleFile> waiting, Consumer<Trouble> troubles) {
    this.root = root;
    this.extension = extension;
    this.troubles = troubles;
    this.waiting = waiting;
    this.typeSystems = new TypeSystemFiles(root, troubles);
  }

  /** Those whose names end so, and in archives. */
  static CasFiles of(Source source, String extension, Consumer<Trouble> troubles)
      throws IOException {
    Path folder = source.folder();
    Deque<ArticleFile> files = new ArrayDeque<>();
    if (Files.exists(folder) || source.split().isEmpty()) {
      boolean archive = Files.isRegularFile(folder) && folder.toString().endsWith(ARCHIVE);
      if (!archive) {
        files.addAll(FileNames.list(folder, extension));
      }
      files.addAll(
          FileNames.list(folder, ARCHIVE).stream().filter(one -> is(one, ARCHIVE)).toList());
    }
    return new CasFiles(folder, extension, files, troubles);
  }

  private static boolean is(ArticleFile file, String extension) {
    return file.path().toString().endsWith(extension);
  }

  /** The next one; null after the last. */
  @Nullable CasFile next() throws IOException {
    while (true) {
      CasFile inside = archive == null ? null : archive.next();
      if (inside != null) {
        return inside;
      }
      close();
      ArticleFile file = waiting.poll();
      if (file == null) {
        return null;
      }
      String name = FileNames.name(root, file.path());
      if (!is(file, ARCHIVE)) {
        Path path = file.path();
        return new CasFile(
            name, file.article(), () -> Files.newInputStream(path), () -> typeSystems.of(path));
      }
      archive = open(file.path(), name);
    }
  }

  private @Nullable CasArchive open(Path path, String name) {
    try {
      return new CasArchive(path, name, extension, troubles);
    } catch (IOException | IllegalArgumentException e) {
      troubles.accept(new Trouble(name, 0, "is an archive that cannot be opened: " + e, ""));
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    if (archive != null) {
      archive.close();
      archive = null;
    }
  }
}
