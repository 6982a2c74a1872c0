package org.factdesk.formats;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.factdesk.formats.JsonRecords.Row;
import org.jspecify.annotations.Nullable;

/**
 * The objects of all JSON files that were given to be read, file after file by name. What every
 * export writes beside its data is passed over.
 */
public final class JsonFiles implements Closeable {
  private static final Set<String> BESIDE = Set.of(LossFile.NAME, "manifest.json");

  private final Path path;
  private final Iterator<Path> files;
  private final Consumer<Trouble> troubles;
  private final Set<String> told = new HashSet<>();
  private @Nullable JsonRecords records;

  /**
   * Finds the files.
   *
   * @throws IOException where there are none, with what to do
   */
  public JsonFiles(Source source, Consumer<Trouble> troubles) throws IOException {
    this.path = source.folder();
    this.troubles = troubles;
    this.files = files(path).iterator();
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new IOException(path + " is not there; name a file or a folder");
    }
    if (Files.isRegularFile(path)) {
      return List.of(path);
    }
    List<Path> files = new ArrayList<>();
    for (String extension : List.of(".json", ".jsonl", ".ndjson")) {
      FileNames.list(path, extension).forEach(file -> files.add(file.path()));
    }
    files.removeIf(file -> BESIDE.contains(String.valueOf(file.getFileName())));
    if (files.isEmpty()) {
      throw new IOException(path + " holds no .json or .jsonl file; name one that does");
    }
    files.sort(Comparator.comparing(file -> FileNames.name(path, file)));
    return files;
  }

  /** The next object; empty after the last of the last file. */
  public Optional<Row> next() throws IOException {
    while (true) {
      if (records == null) {
        if (!files.hasNext()) {
          return Optional.empty();
        }
        Path file = files.next();
        records = new JsonRecords(file, FileNames.name(path, file), troubles);
      }
      Optional<Row> row = records.next();
      if (row.isPresent()) {
        return row;
      }
      close();
    }
  }

  /** Tells of an object what would be told of many: once for each file, without the object. */
  public void tellOnce(Row row, String message) {
    if (told.add(row.file() + '\n' + message)) {
      troubles.accept(new Trouble(row.file(), row.line(), message, ""));
    }
  }

  /** A name for an object that has none: that of its file without extension, and its line. */
  public static String name(Row row) {
    return name(row, String.valueOf(row.line()));
  }

  /** A name for an object that is only numbered: that of its file without extension with it. */
  public static String name(Row row, String number) {
    int dot = row.file().lastIndexOf('.');
    String stem = dot > row.file().lastIndexOf('/') + 1 ? row.file().substring(0, dot) : row.file();
    return stem + '#' + number;
  }

  @Override
  public void close() throws IOException {
    if (records != null) {
      records.close();
      records = null;
    }
  }
}
