package org.factdesk.formats.csv;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a table cell by cell: commas, quotation marks where needed, lines end as RFC 4180 says.
 */
final class Sheet implements Closeable {
  private final BufferedWriter file;
  private final boolean guarded;
  private boolean first = true;

  /** Begins with the names of the columns; a guarded table has one more that says so. */
  Sheet(Path file, List<String> columns, boolean guarded) throws IOException {
    this.file = Files.newBufferedWriter(file);
    this.guarded = guarded;
    for (String column : columns) {
      raw(column);
    }
    if (guarded) {
      raw(Columns.GUARDED);
    }
    endLine();
  }

  void cell(String text) throws IOException {
    raw(guarded && (Columns.isFormula(text) || text.startsWith("'")) ? "'" + text : text);
  }

  private void raw(String text) throws IOException {
    if (!first) {
      file.write(',');
    }
    first = false;
    if (isPlain(text)) {
      file.write(text);
    } else {
      file.write('"');
      file.write(text.replace("\"", "\"\""));
      file.write('"');
    }
  }

  private static boolean isPlain(String text) {
    if (text.isEmpty()) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      if (",\"\r\n;\t|".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    // Some programs take blanks away at the ends of a cell that stands without quotation marks.
    return text.charAt(0) > ' ' && text.charAt(text.length() - 1) > ' ';
  }

  void end() throws IOException {
    if (guarded) {
      raw("yes");
    }
    endLine();
  }

  private void endLine() throws IOException {
    file.write("\r\n");
    first = true;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
