package org.factdesk.formats.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.formats.Counting;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Document.Tie;
import org.factdesk.formats.Documents;
import org.factdesk.formats.Facts;
import org.factdesk.formats.Range;
import org.jspecify.annotations.Nullable;

/** Reads {@code docs.jsonl}, {@code spans.jsonl} and {@code links.jsonl} side by side. */
final class JsonlDocuments implements Documents {
  private static final ObjectReader READER = new ObjectMapper().readerFor(JsonNode.class);

  private final Rows docs;
  private final Rows spans;
  private final Rows links;

  JsonlDocuments(Path folder) throws IOException {
    docs = new Rows(folder.resolve(JsonlFormat.DOCS));
    spans = new Rows(folder.resolve(JsonlFormat.SPANS));
    links = new Rows(folder.resolve(JsonlFormat.LINKS));
  }

  @Override
  public Counting counting() {
    return Counting.CODE_POINTS;
  }

  @Override
  public Optional<Document> next() throws IOException {
    if (docs.row == null) {
      if (spans.row != null || links.row != null) {
        throw new IOException("a span or link names an article that is not in docs.jsonl");
      }
      return Optional.empty();
    }
    JsonNode doc = docs.take();
    String id = text(doc, "id");
    List<Mark> marks = new ArrayList<>();
    while (spans.row != null && text(spans.row, "doc").equals(id)) {
      marks.add(mark(spans.take()));
    }
    List<Tie> ties = new ArrayList<>();
    while (links.row != null && text(links.row, "doc").equals(id)) {
      ties.add(tie(links.take()));
    }
    return Optional.of(new Document(id, text(doc, "text"), facts(doc), states(doc), marks, ties));
  }

  private static Map<String, String> facts(JsonNode doc) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (String key : List.of(Facts.TITLE, Facts.OUTLET, Facts.URL, Facts.LANGUAGE)) {
      if (doc.path(key).isTextual()) {
        facts.put(key, doc.path(key).textValue());
      }
    }
    String from = doc.path("published_from").asText("");
    String to = doc.path("published_to").asText("");
    if (doc.path("published_from").isTextual()) {
      facts.put(Facts.PUBLISHED, from.equals(to) ? from : from + "/" + to);
      facts.put(Facts.PUBLISHED_ORIGIN, doc.path("published_origin").asText(""));
    }
    return facts;
  }

  private static Map<String, String> states(JsonNode doc) {
    Map<String, String> states = new LinkedHashMap<>();
    for (JsonNode one : doc.path("annotators")) {
      states.put(one.path("annotator").asText(), one.path("state").asText());
    }
    return states;
  }

  private static Mark mark(JsonNode row) throws IOException {
    List<Range> spans = new ArrayList<>();
    for (JsonNode span : row.required("spans")) {
      spans.add(new Range(span.required(0).intValue(), span.required(1).intValue()));
    }
    List<String> quote = new ArrayList<>();
    for (JsonNode words : row.required("quote")) {
      quote.add(words.textValue());
    }
    Map<String, String> features = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> feature : row.required("features").properties()) {
      features.put(feature.getKey(), feature.getValue().textValue());
    }
    return new Mark(
        text(row, "id"),
        text(row, "annotator"),
        text(row, "layer"),
        spans,
        quote,
        features,
        text(row, "note"),
        text(row, "by"),
        text(row, "at"),
        JsonlFormat.SPANS,
        0);
  }

  private static Tie tie(JsonNode row) throws IOException {
    return new Tie(
        text(row, "id"),
        text(row, "annotator"),
        text(row, "type"),
        text(row, "doc"),
        text(row, "from"),
        text(row, "to_doc"),
        text(row, "to"),
        Map.of(),
        text(row, "by"),
        text(row, "at"),
        JsonlFormat.LINKS,
        0);
  }

  private static String text(JsonNode row, String field) throws IOException {
    String text = row.path(field).textValue();
    if (text == null) {
      throw new IOException("a line has no text in '" + field + "'");
    }
    return text;
  }

  @Override
  public void close() throws IOException {
    try (docs;
        spans) {
      links.close();
    }
  }

  /** The lines of one file, the next one in sight. */
  private static final class Rows implements java.io.Closeable {
    private final MappingIterator<JsonNode> lines;
    private @Nullable JsonNode row;

    Rows(Path file) throws IOException {
      lines = READER.readValues(file.toFile());
      row = lines.hasNextValue() ? lines.nextValue() : null;
    }

    JsonNode take() throws IOException {
      JsonNode taken = row;
      if (taken == null) {
        throw new IOException("a file ends too early");
      }
      row = lines.hasNextValue() ? lines.nextValue() : null;
      return taken;
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }
}
