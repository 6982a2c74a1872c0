package org.factdesk.formats.prodigy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

/** Reads Prodigy's tasks; those that follow one another with one text are one article. */
final class ProdigyDocuments implements Documents {
  private final JsonFiles files;
  private final Consumer<Trouble> troubles;
  private Optional<Row> row;

  ProdigyDocuments(Source source, Consumer<Trouble> troubles) throws IOException {
    this.files = new JsonFiles(source, troubles);
    this.troubles = troubles;
    this.row = advance();
  }

  @Override
  public Counting counting() {
    return Counting.CODE_POINTS;
  }

  /** The next task with a text; empty after the last. */
  private Optional<Row> advance() throws IOException {
    for (Optional<Row> next = files.next(); next.isPresent(); next = files.next()) {
      JsonNode value = next.get().value();
      if (value.path("text").isTextual()) {
        return next;
      }
      if (value.has("image") || value.has("audio") || value.has("video") || value.has("html")) {
        files.tellOnce(
            next.get(),
            "is about images, sounds or pages and holds no text; only tasks with text"
                + " can be read");
      } else {
        troubles.accept(next.get().trouble("has no text in 'text'"));
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<Document> next() throws IOException {
    if (row.isEmpty()) {
      return Optional.empty();
    }
    Row first = row.get();
    String text = first.value().path("text").textValue();
    String article = ExtrasReader.of(first.value()).article();
    String id = article.isEmpty() ? JsonFiles.name(first) : article;
    Map<String, String> facts = new LinkedHashMap<>();
    Map<String, String> states = new LinkedHashMap<>();
    List<Mark> marks = new ArrayList<>();
    List<Tie> ties = new ArrayList<>();
    while (row.isPresent() && sameArticle(first, row.get())) {
      Row one = row.get();
      ExtrasReader extras = ExtrasReader.of(one.value());
      facts.putAll(extras.facts());
      states.putAll(extras.states());
      if (isAccepted(one)) {
        TaskReader task = new TaskReader(one, id, extras, troubles);
        marks.addAll(task.marks());
        ties.addAll(task.ties());
      }
      row = advance();
    }
    return Optional.of(new Document(id, text, facts, states, marks, ties));
  }

  private static boolean sameArticle(Row first, Row other) {
    return first.file().equals(other.file())
        && first.value().path("text").equals(other.value().path("text"))
        && ExtrasReader.of(first.value()).article().equals(ExtrasReader.of(other.value()).article())
        && first.value().path("_input_hash").equals(other.value().path("_input_hash"));
  }

  /** Marks that were rejected are wrong, and those of ignored tasks are unsure. */
  private boolean isAccepted(Row one) {
    JsonNode value = one.value();
    String answer = JsonRecords.text(value.path("answer"));
    boolean accepted = !answer.equals("reject") && !answer.equals("ignore");
    if (!accepted && !value.path("spans").isEmpty()) {
      troubles.accept(
          one.trouble("has the answer '" + answer + "', so its marks are left out, not its text"));
    }
    if (value.path("label").isTextual() || value.path("accept").isArray()) {
      files.tellOnce(one, "has labels for whole texts, which are left out");
    }
    return accepted;
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
