package org.factdesk.formats.csv;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.factdesk.formats.Encoding;
import org.factdesk.formats.Trouble;
import org.factdesk.formats.csv.Columns.Role;
import org.jspecify.annotations.Nullable;

/** A table that was opened: its columns are known, its rows are to come. */
final class TextTable implements Closeable {
  private final String stem;
  private final Table table;
  private final Columns columns;
  private int rows;

  private TextTable(String stem, Table table, Columns columns) {
    this.stem = stem;
    this.table = table;
    this.columns = columns;
  }

  /**
   * Opens a table.
   *
   * @param name as troubles name it
   * @return empty where it has no row at all
   */
  static Optional<TextTable> open(
      Path file, String name, Encoding encoding, Consumer<Trouble> troubles) throws IOException {
    char separator;
    try (BufferedReader reader = encoding.open(file)) {
      String first = reader.readLine();
      separator = Columns.separator(first == null ? "" : first);
    }
    Table table = new Table(name, separator, encoding.open(file), troubles);
    Table.Row header = table.next();
    if (header == null) {
      table.close();
      return Optional.empty();
    }
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return Optional.of(new TextTable(stem, table, new Columns(header.cells())));
  }

  Columns columns() {
    return columns;
  }

  String name() {
    return table.name();
  }

  boolean hasTexts() {
    return columns.has(Role.TEXT);
  }

  boolean hasPlaces() {
    return columns.has(Role.BEGIN) && columns.has(Role.END) || columns.has(Role.SPANS_LIST);
  }

  /** Null after the last. */
  Table.@Nullable Row next() throws IOException {
    rows++;
    return table.next();
  }

  void tell(Table.Row row, String message) {
    table.tell(row, message);
  }

  /** The article that a row is about; made of the table's name where it does not say. */
  String article(Table.Row row, boolean marks) {
    for (Role role : marks ? List.of(Role.ARTICLE, Role.ID) : List.of(Role.ID, Role.ARTICLE)) {
      if (columns.has(role)) {
        String id = columns.cell(row, role);
        if (!id.isEmpty()) {
          return id;
        }
      }
    }
    return stem + "#" + rows;
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
