package org.factdesk.formats.spacy;

import static org.factdesk.formats.JsonRecords.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.factdesk.formats.Counting;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Documents;
import org.factdesk.formats.ExtrasReader;
import org.factdesk.formats.JsonFiles;
import org.factdesk.formats.JsonRecords;
import org.factdesk.formats.JsonRecords.Row;
import org.factdesk.formats.Range;
import org.factdesk.formats.Source;
import org.factdesk.formats.Trouble;

/** Reads documents of spaCy: span groups first, then the entities that are in none. */
final class SpacyDocuments implements Documents {
  private static final String VERSION_2 =
      "is in the training form of spaCy 2; make spaCy 3 files of it with 'spacy convert', and JSON"
          + " of those with Doc.to_json";

  private final JsonFiles files;
  private final Consumer<Trouble> troubles;

  SpacyDocuments(Source source, Consumer<Trouble> troubles) throws IOException {
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
      if (row.get().value().path("text").isTextual()) {
        return Optional.of(document(row.get()));
      }
      if (row.get().value().has("paragraphs")) {
        files.tellOnce(row.get(), VERSION_2);
      } else {
        troubles.accept(row.get().trouble("has no text in 'text'"));
      }
    }
    return Optional.empty();
  }

  private Document document(Row row) {
    JsonNode value = row.value();
    ExtrasReader extras = ExtrasReader.of(value);
    if (!value.path("cats").isEmpty()) {
      files.tellOnce(row, "has categories of whole texts ('cats'), which are left out");
    }
    String id = extras.article().isEmpty() ? JsonFiles.name(row) : extras.article();
    List<Mark> marks = marks(row, extras);
    // spaCy has no links of its own between spans.
    return new Document(
        id,
        text(value.path("text")),
        extras.facts(),
        extras.states(),
        marks,
        extras.further(id, row));
  }

  private List<Mark> marks(Row row, ExtrasReader extras) {
    List<Mark> marks = new ArrayList<>();
    Set<String> grouped = new HashSet<>();
    Set<String> annotators = extras.states().keySet();
    for (Map.Entry<String, JsonNode> group : row.value().path("spans").properties()) {
      String annotator = annotators.contains(group.getKey()) ? group.getKey() : "";
      for (JsonNode span : group.getValue()) {
        mark(row, span, annotator, marks.size(), extras)
            .ifPresent(
                mark -> {
                  marks.add(mark);
                  grouped.add(mark.spans() + mark.label());
                });
      }
    }
    for (JsonNode entity : row.value().path("ents")) {
      mark(row, entity, "", marks.size(), extras)
          .filter(mark -> !grouped.contains(mark.spans() + mark.label()))
          .ifPresent(marks::add);
    }
    return marks;
  }

  private Optional<Mark> mark(
      Row row, JsonNode span, String annotator, int number, ExtrasReader extras) {
    Optional<Range> range = JsonRecords.range(span.path("start"), span.path("end"));
    if (range.isEmpty()) {
      troubles.accept(
          new Trouble(row.file(), row.line(), "has a span without offsets", span.toString()));
      return Optional.empty();
    }
    String name = text(span.path("kb_id"));
    String label = text(span.path("label"));
    boolean ours = extras.knows(annotator, name);
    Mark mark =
        Mark.of(ours ? name : "s" + number, label, List.of(range.get()), row.file(), row.line())
            .withAnnotator(annotator);
    if (ours) {
      return Optional.of(extras.byId(mark));
    }
    return Optional.of(name.isEmpty() ? mark : mark.withFeatures(Map.of("kb_id", name)));
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
