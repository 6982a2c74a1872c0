package org.factdesk.formats.doccano;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.factdesk.formats.Counting;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Document.Tie;
import org.factdesk.formats.Documents;
import org.factdesk.formats.ExtrasReader;
import org.factdesk.formats.JsonFiles;
import org.factdesk.formats.JsonRecords;
import org.factdesk.formats.JsonRecords.Row;
import org.factdesk.formats.Source;
import org.factdesk.formats.Trouble;

/** Reads what doccano's text projects export and import. */
final class DoccanoDocuments implements Documents {
  private static final String WITHOUT_OFFSETS =
      "has labels for whole texts (classification, translation), which mark no words; export a"
          + " project for sequence labeling instead";
  private static final String WITHOUT_TEXT =
      "is about images or sounds and holds no text; only text projects of doccano can be read";

  private final JsonFiles files;
  private final Consumer<Trouble> troubles;

  DoccanoDocuments(Source source, Consumer<Trouble> troubles) throws IOException {
    this.files = new JsonFiles(source, troubles);
    this.troubles = troubles;
  }

  @Override
  public Counting counting() {
    return Counting.UTF16;
  }

  @Override
  public Optional<Document> next() throws IOException {
    for (Optional<Row> row = files.next(); row.isPresent(); row = files.next()) {
      Optional<Document> document = document(row.get());
      if (document.isPresent()) {
        return document;
      }
    }
    return Optional.empty();
  }

  private Optional<Document> document(Row row) {
    JsonNode value = row.value();
    Columns columns = Columns.of(value);
    JsonNode labels = columns.labels();
    if (columns.text().isEmpty()) {
      if (value.has("filename")) {
        files.tellOnce(row, WITHOUT_TEXT);
      } else {
        troubles.accept(row.trouble("has no text"));
      }
      return Optional.empty();
    }
    if (!labels.isEmpty() && labels.path(0).isTextual()) {
      files.tellOnce(row, WITHOUT_OFFSETS);
      return Optional.empty();
    }
    tellWhatIsLeftOut(row);
    ExtrasReader extras = ExtrasReader.of(value);
    String id = id(row, extras);
    Map<String, Mark> byNumber = new HashMap<>();
    List<Mark> marks = marks(row, labels, extras, byNumber);
    List<Tie> ties = ties(row, id, extras, byNumber);
    return Optional.of(
        new Document(id, columns.text().get(), extras.facts(), extras.states(), marks, ties));
  }

  private void tellWhatIsLeftOut(Row row) {
    if (!row.value().path("cats").isEmpty()) {
      files.tellOnce(row, "has labels for whole texts ('cats'), which are left out");
    }
    if (!row.value().path("Comments").isEmpty()) {
      files.tellOnce(row, "has comments on whole texts, which are left out");
    }
  }

  private static String id(Row row, ExtrasReader extras) {
    JsonNode id = row.value().path("id");
    if (!extras.article().isEmpty()) {
      return extras.article();
    }
    if (id.isTextual() && !id.textValue().isEmpty()) {
      return id.textValue();
    }
    return id.isNumber() ? JsonFiles.name(row, id.asText()) : JsonFiles.name(row);
  }

  private List<Mark> marks(
      Row row, JsonNode labels, ExtrasReader extras, Map<String, Mark> byNumber) {
    List<Mark> marks = new ArrayList<>();
    for (JsonNode one : labels) {
      JsonNode begin = one.isArray() ? one.path(0) : one.path("start_offset");
      JsonNode end = one.isArray() ? one.path(1) : one.path("end_offset");
      String label = JsonRecords.text(one.isArray() ? one.path(2) : one.path("label"));
      String number = JsonRecords.text(one.path("id"));
      String id = number.isEmpty() || byNumber.containsKey(number) ? "e" + marks.size() : number;
      String own = number.isEmpty() ? id : number;
      JsonRecords.range(begin, end)
          .map(range -> Mark.of(id, label, List.of(range), row.file(), row.line()))
          .map(extras::byPlace)
          .ifPresentOrElse(
              mark -> {
                marks.add(mark);
                byNumber.putIfAbsent(own, mark);
              },
              () -> tell(row, "has a label without offsets", one));
    }
    return marks;
  }

  private void tell(Row row, String message, JsonNode piece) {
    troubles.accept(new Trouble(row.file(), row.line(), message, piece.toString()));
  }

  private List<Tie> ties(Row row, String article, ExtrasReader extras, Map<String, Mark> byNumber) {
    List<Tie> ties = new ArrayList<>();
    for (JsonNode one : row.value().path("relations")) {
      Mark from = byNumber.get(JsonRecords.text(one.path("from_id")));
      Mark to = byNumber.get(JsonRecords.text(one.path("to_id")));
      if (from == null || to == null) {
        tell(row, "has a relation to an entity that is not there", one);
        continue;
      }
      String number = JsonRecords.text(one.path("id"));
      String id = number.isEmpty() ? "r" + ties.size() : number;
      String type = JsonRecords.text(one.path("type"));
      Tie tie = Tie.of(id, type, article, from.id(), to.id(), row.file(), row.line());
      ties.add(extras.completed(tie));
    }
    ties.addAll(extras.further(article, row));
    return ties;
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
