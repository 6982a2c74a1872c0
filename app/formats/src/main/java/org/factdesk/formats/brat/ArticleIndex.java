package org.factdesk.formats.brat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.factdesk.formats.FileNames;
import org.factdesk.formats.FileNames.ArticleFile;
import org.factdesk.formats.Trouble;
import org.jspecify.annotations.Nullable;

/** Reads the lines of all {@code articles.jsonl} below a folder; files of others have none. */
final class ArticleIndex implements Closeable {
  private static final ObjectReader READER = new ObjectMapper().readerFor(JsonNode.class);

  private final Path folder;
  private final Iterator<ArticleFile> lists;
  private final Consumer<Trouble> troubles;
  private @Nullable BufferedReader lines;
  private Path list;
  private int number;

  /** What one line says. */
  record Row(Path file, String id, JsonNode line, String list, int number) {
    Trouble trouble(String message) {
      return new Trouble(list, number, message, line.toString());
    }
  }

  ArticleIndex(Path folder, List<ArticleFile> lists, Consumer<Trouble> troubles) {
    this.folder = folder;
    this.list = folder;
    this.lists = lists.iterator();
    this.troubles = troubles;
  }

  /** The next line that can be used; empty after the last. */
  Optional<Row> next() throws IOException {
    while (true) {
      if (lines == null) {
        if (!lists.hasNext()) {
          return Optional.empty();
        }
        list = lists.next().path();
        lines = Files.newBufferedReader(list);
        number = 0;
      }
      String line = lines.readLine();
      if (line == null) {
        close();
        continue;
      }
      number++;
      Optional<Row> row = row(line);
      if (row.isPresent()) {
        return row;
      }
    }
  }

  private Optional<Row> row(String line) {
    try {
      JsonNode json = READER.readTree(line);
      String file = json.path(ArticleLine.FILE).textValue();
      String id = json.path(ArticleLine.ID).textValue();
      if (file != null && id != null) {
        // Only looked up among the texts of the folder, so that it cannot lead out of it.
        Path path = Objects.requireNonNull(list.getParent()).resolve(file);
        return Optional.of(new Row(path, id, json, FileNames.name(folder, list), number));
      }
    } catch (JsonProcessingException | InvalidPathException e) {
      // Told below: the line cannot be used.
    }
    troubles.accept(
        new Trouble(FileNames.name(folder, list), number, "does not name a text and its id", line));
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    if (lines != null) {
      lines.close();
      lines = null;
    }
  }
}
