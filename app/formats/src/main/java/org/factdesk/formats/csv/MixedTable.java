package org.factdesk.formats.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Range;
import org.factdesk.formats.csv.Columns.Role;
import org.jspecify.annotations.Nullable;

/**
 * One table with a text in each row, and a mark in it where the row has one. Rows of one text stand
 * together. Where a table has labels but no places, the label is for the whole text.
 */
final class MixedTable implements Tables {
  private final TextTable table;
  private Table.@Nullable Row row;

  MixedTable(TextTable table) throws IOException {
    this.table = table;
    this.row = table.next();
  }

  @Override
  public Optional<Document> next() throws IOException {
    Table.Row first = row;
    if (first == null) {
      return Optional.empty();
    }
    Columns columns = table.columns();
    String id = table.article(first, table.hasPlaces());
    String text = columns.cell(first, Role.TEXT);
    List<Mark> marks = new ArrayList<>();
    Table.Row now = first;
    while (now != null && columns.cell(now, Role.TEXT).equals(text) && belongs(now, first, id)) {
      add(now, text, marks);
      now = table.next();
    }
    row = now;
    return Optional.of(new Document(id, text, columns.facts(first), Map.of(), marks, List.of()));
  }

  private boolean belongs(Table.Row now, Table.Row first, String id) {
    if (now == first) {
      return true;
    }
    boolean named = table.columns().has(Role.ARTICLE) || table.columns().has(Role.ID);
    return table.hasPlaces() && (!named || table.article(now, true).equals(id));
  }

  private void add(Table.Row now, String text, List<Mark> marks) {
    Columns columns = table.columns();
    String label = columns.cell(now, Role.LABEL);
    if (!table.hasPlaces()) {
      if (!label.isEmpty() && !text.isEmpty()) {
        Range whole = new Range(0, text.codePointCount(0, text.length()));
        marks.add(
            Mark.of("m" + now.line(), label, List.of(whole), table.name(), now.line())
                .withAnnotator(columns.cell(now, Role.ANNOTATOR))
                .withFeatures(columns.features(now)));
      }
      return;
    }
    boolean empty =
        columns.cell(now, Role.BEGIN).isEmpty()
            && columns.cell(now, Role.END).isEmpty()
            && columns.cell(now, Role.SPANS_LIST).isEmpty();
    if (!empty) {
      MarkRow.of(table, now).ifPresent(marks::add);
    }
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
