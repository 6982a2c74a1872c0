package org.factdesk.formats.csv;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.factdesk.formats.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a table. Cells in quotation marks may hold line ends; where marks do not close
 * or are followed by something else, the line costs itself, and reading goes on with the next.
 */
final class Table implements Closeable {
  /** A row that is longer has a quotation mark that does not close. */
  private static final int LONGEST_ROW = 1 << 25;

  private final String name;
  private final char separator;
  private final BufferedReader reader;
  private final Consumer<Trouble> troubles;

  /** Lines that were read in search of the end of a cell and belong to rows of their own. */
  private final Deque<String> waiting = new ArrayDeque<>();

  private int number;
  private int columns = -1;

  /** The cells of one row and the line where it begins. */
  record Row(List<String> cells, int line, String content) {}

  Table(String name, char separator, BufferedReader reader, Consumer<Trouble> troubles) {
    this.name = name;
    this.separator = separator;
    this.reader = reader;
    this.troubles = troubles;
  }

  String name() {
    return name;
  }

  /** The next row with as many cells as the first; null after the last. */
  @Nullable Row next() throws IOException {
    for (String line = line(); line != null; line = line()) {
      if (line.isBlank()) {
        continue;
      }
      int begin = number;
      RowParsing parsing = new RowParsing(separator);
      List<String> lines = new ArrayList<>(List.of(line));
      int length = line.length();
      boolean open = parsing.take(line);
      while (open && length < LONGEST_ROW) {
        String more = line();
        if (more == null) {
          break;
        }
        lines.add(more);
        length += more.length();
        open = parsing.take(more);
      }
      if (open || parsing.isDamaged()) {
        tell(begin, line, "has a quotation mark that does not close, or closes inside a cell");
        giveBack(lines);
        continue;
      }
      Row row = sized(parsing.cells(), begin, String.join("", lines));
      if (row != null) {
        return row;
      }
    }
    return null;
  }

  private @Nullable Row sized(List<String> cells, int line, String content) {
    if (columns < 0) {
      columns = cells.size();
    }
    boolean more = cells.size() > columns;
    if (cells.size() < columns
        || more && !cells.subList(columns, cells.size()).stream().allMatch(String::isBlank)) {
      tell(line, content, "has " + cells.size() + " cells in place of " + columns);
      return null;
    }
    return new Row(more ? cells.subList(0, columns) : cells, line, content.stripTrailing());
  }

  /** All lines but the first. */
  private void giveBack(List<String> lines) {
    for (int i = lines.size() - 1; i > 0; i--) {
      waiting.addFirst(lines.get(i));
      number--;
    }
  }

  /** With its end; null after the last. */
  private @Nullable String line() throws IOException {
    String next = waiting.poll();
    if (next == null) {
      next = read();
    }
    number += next == null ? 0 : 1;
    return next;
  }

  private @Nullable String read() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int unit = reader.read(); unit >= 0; unit = reader.read()) {
      line.append((char) unit);
      if (unit == '\n') {
        break;
      }
      if (unit == '\r') {
        reader.mark(1);
        if (reader.read() == '\n') {
          line.append('\n');
        } else {
          reader.reset();
        }
        break;
      }
    }
    return line.length() == 0 ? null : line.toString();
  }

  /** Tells of a row that cannot be used. */
  void tell(Row row, String message) {
    tell(row.line(), row.content(), message);
  }

  private void tell(int line, String content, String message) {
    troubles.accept(new Trouble(name, line, message, content.stripTrailing()));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
