package org.factdesk.formats.jsonl;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.factdesk.formats.Json;
import org.factdesk.formats.JsonFiles;
import org.factdesk.formats.JsonRecords;
import org.factdesk.formats.JsonRecords.Row;
import org.factdesk.formats.Trouble;
import org.jspecify.annotations.Nullable;

/** The lines of one file by the article that they are about, the next one in sight. */
final class Rows implements Closeable {
  static final Rows NONE = new Rows();

  private final @Nullable Path path;
  private final String key;
  private final Consumer<Trouble> troubles;
  private final @Nullable JsonRecords records;
  private Optional<Row> row = Optional.empty();

  private Rows() {
    path = null;
    key = "";
    troubles = trouble -> {};
    records = null;
  }

  /**
   * Opens a file.
   *
   * @param key of the article's id
   */
  Rows(Path path, String name, String key, Consumer<Trouble> troubles) throws IOException {
    this.path = path;
    this.key = key;
    this.troubles = troubles;
    this.records = new JsonRecords(path, name, troubles);
    advance();
  }

  /** The next line, still to be taken; empty after the last. */
  Optional<Row> row() {
    return row;
  }

  /** The article that the next line is about. */
  String article() {
    return row.map(this::article).orElse("");
  }

  private String article(Row one) {
    String id = JsonRecords.text(one.value().path(key));
    return id.isEmpty() && key.equals("id") ? JsonFiles.name(one) : id;
  }

  Row take() throws IOException {
    Row taken = row.orElseThrow(() -> new IOException("a file ends too early"));
    advance();
    return taken;
  }

  private void advance() throws IOException {
    row = records == null ? Optional.empty() : records.next();
    while (records != null && row.isPresent() && article(row.get()).isEmpty()) {
      troubles.accept(row.get().trouble("names no article in '" + key + "'"));
      row = records.next();
    }
  }

  /** All lines that are left, by article. */
  Map<String, List<Row>> all() throws IOException {
    Map<String, List<Row>> all = new LinkedHashMap<>();
    while (row.isPresent()) {
      all.computeIfAbsent(article(), id -> new ArrayList<>()).add(take());
    }
    return all;
  }

  /**
   * Whether the lines stand by article. Looks at no more of each line than the article's id, which
   * comes first in files of ours.
   *
   * @param once whether each article may have one line only
   */
  boolean sorted(boolean once) throws IOException {
    if (path == null) {
      return true;
    }
    String before = "";
    try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.ISO_8859_1)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String id = first(line);
        int order = before.compareTo(id);
        if (order > 0 || (order == 0 && once)) {
          return false;
        }
        before = id;
      }
    }
    return true;
  }

  /** The text of the key where it comes first in the line; else empty, which is out of order. */
  private String first(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
    try (JsonParser parser = Json.FACTORY.createParser(bytes)) {
      boolean found =
          parser.nextToken() == JsonToken.START_OBJECT
              && key.equals(parser.nextFieldName())
              && parser.nextToken() == JsonToken.VALUE_STRING;
      return found ? parser.getText() : "";
    } catch (IOException e) {
      return ""; // damaged; it will be told when it is read
    }
  }

  @Override
  public void close() throws IOException {
    if (records != null) {
      records.close();
    }
  }
}
