package org.factdesk.formats.jsonl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.factdesk.formats.Counting;
import org.factdesk.formats.Document;
import org.factdesk.formats.Documents;
import org.factdesk.formats.FileNames;
import org.factdesk.formats.Source;
import org.factdesk.formats.Trouble;
import org.jspecify.annotations.Nullable;

/** Reads a dataset of ours: one part, or all parts one after the other, or a docs file alone. */
final class JsonlDocuments implements Documents {
  private final Path path;
  private final Iterator<Path> docs;
  private final Consumer<Trouble> troubles;
  private @Nullable Joined part;

  JsonlDocuments(Source source, Consumer<Trouble> troubles) throws IOException {
    this.path = source.folder();
    this.troubles = troubles;
    this.docs = docs(path).iterator();
  }

  private static List<Path> docs(Path path) throws IOException {
    if (Files.isRegularFile(path)) {
      return List.of(path);
    }
    if (Files.isRegularFile(path.resolve(JsonlFormat.DOCS))) {
      return List.of(path.resolve(JsonlFormat.DOCS));
    }
    if (Files.isDirectory(path)) {
      try (Stream<Path> folders = Files.list(path)) {
        List<Path> parts =
            folders
                .map(folder -> folder.resolve(JsonlFormat.DOCS))
                .filter(Files::isRegularFile)
                .sorted()
                .toList();
        if (!parts.isEmpty()) {
          return parts;
        }
      }
    }
    throw new IOException(path + " holds no docs.jsonl; name the folder that does, or a file");
  }

  @Override
  public Counting counting() {
    return Counting.CODE_POINTS;
  }

  @Override
  public Optional<Document> next() throws IOException {
    while (true) {
      if (part == null) {
        if (!docs.hasNext()) {
          return Optional.empty();
        }
        part = open(docs.next());
      }
      Optional<Document> document = part.next();
      if (document.isPresent()) {
        return document;
      }
      close();
    }
  }

  private Joined open(Path file) throws IOException {
    boolean ours = String.valueOf(file.getFileName()).equals(JsonlFormat.DOCS);
    Rows articles = rows(file, "id");
    Rows spans = ours ? rows(file.resolveSibling(JsonlFormat.SPANS), "doc") : Rows.NONE;
    Rows links = ours ? rows(file.resolveSibling(JsonlFormat.LINKS), "doc") : Rows.NONE;
    return new Joined(articles, spans, links, troubles);
  }

  private Rows rows(Path file, String key) throws IOException {
    return Files.isRegularFile(file)
        ? new Rows(file, FileNames.name(path, file), key, troubles)
        : Rows.NONE;
  }

  @Override
  public void close() throws IOException {
    if (part != null) {
      part.close();
      part = null;
    }
  }
}
