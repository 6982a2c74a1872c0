package org.factdesk.formats.labelstudio;

import static org.factdesk.formats.JsonRecords.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.factdesk.formats.Counting;
import org.factdesk.formats.Document;
import org.factdesk.formats.Documents;
import org.factdesk.formats.ExtrasReader;
import org.factdesk.formats.JsonFiles;
import org.factdesk.formats.JsonRecords.Row;
import org.factdesk.formats.Source;
import org.factdesk.formats.Trouble;

/** Reads tasks of Label Studio, in its full form and in the short one (JSON-MIN). */
final class LabelStudioDocuments implements Documents {
  private static final String WITHOUT_TEXT =
      "has no text in its data; of Label Studio only tasks with plain text can be read, not images,"
          + " sounds, tables or dialogues";

  private final JsonFiles files;
  private final Consumer<Trouble> troubles;

  LabelStudioDocuments(Source source, Consumer<Trouble> troubles) throws IOException {
    this.files = new JsonFiles(source, troubles);
    this.troubles = troubles;
  }

  @Override
  public Counting counting() {
    return Counting.CODE_POINTS;
  }

  @Override
  public Optional<Document> next() throws IOException {
    for (Optional<Row> row = files.next(); row.isPresent(); row = files.next()) {
      Optional<String> found = words(row.get().value());
      if (found.isPresent()) {
        return Optional.of(document(row.get(), found.get()));
      }
      files.tellOnce(row.get(), WITHOUT_TEXT);
    }
    return Optional.empty();
  }

  /** The text of a task: by its usual name, else the only text among its data. */
  private static Optional<String> words(JsonNode task) {
    JsonNode data = task.path("data").isObject() ? task.path("data") : task;
    if (data.path("text").isTextual()) {
      return Optional.of(data.path("text").textValue());
    }
    List<String> texts = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : data.properties()) {
      String value = field.getValue().isTextual() ? field.getValue().textValue() : "";
      if (!value.isEmpty() && !isAddress(value)) {
        texts.add(value);
      }
    }
    boolean only = texts.size() == 1 && task.path("data").isObject() && !data.has("text");
    return only ? Optional.of(texts.get(0)) : Optional.empty();
  }

  private static boolean isAddress(String value) {
    return value.matches("(?s)(https?|s3|gs|data|file)://?.*|/data/.*|data:.*");
  }

  private Document document(Row row, String words) {
    JsonNode task = row.value();
    ExtrasReader extras = ExtrasReader.of(task.path("meta"));
    String id = id(row, extras);
    ResultReader results = new ResultReader(row, id, extras, troubles);
    for (String key : List.of("annotations", "completions")) {
      for (JsonNode annotation : task.path(key)) {
        annotation(row, annotation, results);
      }
    }
    for (JsonNode prediction : task.path("predictions")) {
      String model = text(prediction.path("model_version"));
      results.read(
          prediction.path("result"),
          model.isEmpty() ? "prediction" : model,
          text(prediction.path("created_at")));
    }
    if (!task.has("data")) {
      results.readShort(shortForm(task), person(task.path("annotator")));
    }
    return new Document(
        id, words, extras.facts(), extras.states(), results.marks(), results.ties());
  }

  private static String id(Row row, ExtrasReader extras) {
    if (!extras.article().isEmpty()) {
      return extras.article();
    }
    JsonNode id = row.value().path("id");
    return id.isNumber() ? JsonFiles.name(row, id.asText()) : JsonFiles.name(row);
  }

  private void annotation(Row row, JsonNode annotation, ResultReader results) {
    JsonNode result = annotation.path("result");
    if (annotation.path("was_cancelled").asBoolean()) {
      if (!result.isEmpty()) {
        troubles.accept(
            new Trouble(
                row.file(),
                row.line(),
                "has an annotation that was cancelled in Label Studio, which is left out",
                annotation.toString()));
      }
      return;
    }
    String own = text(annotation.path("annotator"));
    results.read(
        result,
        own.isEmpty() ? person(annotation.path("completed_by")) : own,
        text(annotation.path("created_at")));
  }

  /** Number, or what is said of the person. */
  private static String person(JsonNode person) {
    String email = text(person.path("email"));
    return person.isObject() ? email.isEmpty() ? text(person.path("id")) : email : text(person);
  }

  /** The regions of the short form, under whatever name. */
  private static JsonNode shortForm(JsonNode task) {
    for (Map.Entry<String, JsonNode> field : task.properties()) {
      JsonNode first = field.getValue().path(0);
      if (first.has("start") && first.has("labels")) {
        return field.getValue();
      }
    }
    return MissingNode.getInstance();
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
