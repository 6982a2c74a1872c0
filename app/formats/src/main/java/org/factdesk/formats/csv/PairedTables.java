package org.factdesk.formats.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.csv.Columns.Role;
import org.jspecify.annotations.Nullable;

/**
 * A table of texts and one of marks. Where marks stand in the order of the texts, as we write them,
 * both are read side by side; else the marks are held.
 */
final class PairedTables implements Tables {
  private final TextTable texts;
  private final TextTable marks;
  private final boolean sorted;
  private final Map<String, List<Table.Row>> held = new HashMap<>();
  private Table.@Nullable Row mark;
  private boolean told;

  /**
   * Both from their begins.
   *
   * @param sorted whether marks stand in the order of the texts
   */
  PairedTables(TextTable texts, TextTable marks, boolean sorted) throws IOException {
    this.texts = texts;
    this.marks = marks;
    this.sorted = sorted;
    this.mark = marks.next();
    while (!sorted && mark != null) {
      held.computeIfAbsent(marks.article(mark, true), key -> new ArrayList<>()).add(mark);
      mark = marks.next();
    }
  }

  /** Whether the marks stand in the order of the texts; reads both to their ends. */
  static boolean isSorted(TextTable texts, TextTable marks) throws IOException {
    String at = "";
    boolean begun = false;
    for (Table.Row mark = marks.next(); mark != null; mark = marks.next()) {
      String article = marks.article(mark, true);
      while (!begun || !at.equals(article)) {
        Table.Row text = texts.next();
        if (text == null) {
          return false;
        }
        begun = true;
        at = texts.article(text, false);
      }
    }
    return true;
  }

  @Override
  public Optional<Document> next() throws IOException {
    Table.Row row = texts.next();
    if (row == null) {
      tellRest();
      return Optional.empty();
    }
    Columns columns = texts.columns();
    String id = texts.article(row, false);
    List<Mark> found = new ArrayList<>();
    for (Table.Row one : rows(id)) {
      MarkRow.of(marks, one).ifPresent(found::add);
    }
    Optional<Map<String, String>> states = MarkRow.texts(columns.cell(row, Role.STATE_LIST));
    if (states.isEmpty()) {
      texts.tell(row, "has other states than a JSON object of texts; they are left out");
    }
    return Optional.of(
        new Document(
            id,
            columns.cell(row, Role.TEXT),
            columns.facts(row),
            states.orElse(Map.of()),
            found,
            List.of()));
  }

  private List<Table.Row> rows(String id) throws IOException {
    if (!sorted) {
      List<Table.Row> rows = held.remove(id);
      return rows == null ? List.of() : rows;
    }
    List<Table.Row> rows = new ArrayList<>();
    while (mark != null && marks.article(mark, true).equals(id)) {
      rows.add(mark);
      mark = marks.next();
    }
    return rows;
  }

  private void tellRest() {
    if (!told) {
      told = true;
      held.values()
          .forEach(
              rows ->
                  rows.forEach(row -> marks.tell(row, "names an article that has no text here")));
    }
  }

  @Override
  public void close() throws IOException {
    try (texts) {
      marks.close();
    }
  }
}
