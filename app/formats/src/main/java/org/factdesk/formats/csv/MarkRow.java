package org.factdesk.formats.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Range;
import org.factdesk.formats.csv.Columns.Role;

/** Makes a mark of a row. */
final class MarkRow {
  private static final ObjectReader READER = new ObjectMapper().readerFor(JsonNode.class);

  /** The label of marks in tables that name none. */
  private static final String NAMELESS = "mark";

  private MarkRow() {}

  /** Empty, and told, where the row cannot be used. */
  static Optional<Mark> of(TextTable table, Table.Row row) {
    Columns columns = table.columns();
    Optional<List<Range>> spans = spans(columns, row);
    if (spans.isEmpty()) {
      table.tell(row, "has no begin and end that are places in a text");
      return Optional.empty();
    }
    Map<String, String> features = new LinkedHashMap<>(columns.features(row));
    Optional<Map<String, String>> more = texts(columns.cell(row, Role.MORE));
    if (more.isEmpty()) {
      table.tell(row, "has other features than a JSON object of texts; they are left out");
    }
    more.ifPresent(features::putAll);
    String id = columns.has(Role.ARTICLE) ? columns.cell(row, Role.ID) : "";
    String label = columns.cell(row, Role.LABEL);
    String quote = columns.cell(row, Role.QUOTE);
    return Optional.of(
        new Mark(
            id.isEmpty() ? "m" + row.line() : id,
            columns.cell(row, Role.ANNOTATOR),
            label.isEmpty() ? NAMELESS : label,
            spans.get(),
            quote.isEmpty() ? List.of() : List.of(quote),
            features,
            columns.cell(row, Role.NOTE),
            columns.cell(row, Role.BY),
            columns.cell(row, Role.AT),
            table.name(),
            row.line()));
  }

  private static Optional<List<Range>> spans(Columns columns, Table.Row row) {
    String all = columns.cell(row, Role.SPANS_LIST);
    if (!all.isEmpty()) {
      return list(all);
    }
    int begin = number(columns.cell(row, Role.BEGIN));
    int end = number(columns.cell(row, Role.END));
    return begin < 0 || end <= begin
        ? Optional.empty()
        : Optional.of(List.of(new Range(begin, end)));
  }

  private static Optional<List<Range>> list(String all) {
    List<Range> spans = new ArrayList<>(1);
    try {
      for (JsonNode span : READER.readTree(all)) {
        JsonNode begin = span.path(0);
        JsonNode end = span.path(1);
        int before = spans.isEmpty() ? 0 : spans.get(spans.size() - 1).end();
        if (!begin.canConvertToInt()
            || !end.canConvertToInt()
            || begin.intValue() < before
            || end.intValue() <= begin.intValue()) {
          return Optional.empty();
        }
        spans.add(new Range(begin.intValue(), end.intValue()));
      }
    } catch (JsonProcessingException e) {
      // Told by the caller: the row has no places.
      return Optional.empty();
    }
    return spans.isEmpty() ? Optional.empty() : Optional.of(spans);
  }

  /** Numbers of spreadsheets may end in {@code .0}; negative where it is no place in a text. */
  private static int number(String cell) {
    String digits = cell.strip();
    digits = digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    boolean sound =
        !digits.isEmpty()
            && digits.length() < 10
            && digits.chars().allMatch(one -> one >= '0' && one <= '9');
    return sound ? Integer.parseInt(digits) : -1;
  }

  /** Texts by name; empty where it is no JSON object of texts. */
  static Optional<Map<String, String>> texts(String cell) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (cell.isBlank()) {
      return Optional.of(texts);
    }
    try {
      JsonNode json = READER.readTree(cell);
      if (!json.isObject()) {
        return Optional.empty();
      }
      for (Map.Entry<String, JsonNode> one : json.properties()) {
        if (!one.getValue().isValueNode()) {
          return Optional.empty();
        }
        texts.put(one.getKey(), one.getValue().asText());
      }
      return Optional.of(texts);
    } catch (JsonProcessingException e) {
      // Told by the caller.
      return Optional.empty();
    }
  }
}
