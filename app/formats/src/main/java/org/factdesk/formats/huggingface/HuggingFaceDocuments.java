package org.factdesk.formats.huggingface;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** Reads the articles of one part, line by line. */
final class HuggingFaceDocuments implements Documents {
  private final String file;
  private final MappingIterator<JsonNode> lines;
  private int line;

  HuggingFaceDocuments(Path path) throws IOException {
    file = String.valueOf(path.getFileName());
    lines = new ObjectMapper().readerFor(JsonNode.class).readValues(path.toFile());
  }

  @Override
  public Counting counting() {
    return Counting.CODE_POINTS;
  }

  @Override
  public Optional<Document> next() throws IOException {
    if (!lines.hasNextValue()) {
      return Optional.empty();
    }
    JsonNode article = lines.nextValue();
    line++;
    String id = text(article, "id");
    List<Mark> marks = new ArrayList<>();
    for (JsonNode span : article.required("spans")) {
      marks.add(mark(span));
    }
    List<Tie> ties = new ArrayList<>();
    for (JsonNode link : article.required("links")) {
      ties.add(tie(id, link));
    }
    Map<String, String> states = new LinkedHashMap<>();
    for (JsonNode one : article.required("annotators")) {
      states.put(text(one, "annotator"), text(one, "state"));
    }
    return Optional.of(
        new Document(id, text(article, "text"), facts(article), states, marks, ties));
  }

  private static Map<String, String> facts(JsonNode article) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (String key :
        List.of(Facts.TITLE, Facts.PUBLISHED_ORIGIN, Facts.OUTLET, Facts.URL, Facts.LANGUAGE)) {
      if (article.path(key).isTextual()) {
        facts.put(key, article.path(key).textValue());
      }
    }
    if (article.path("published_from").isTextual()) {
      String from = article.path("published_from").asText();
      String to = article.path("published_to").asText();
      facts.put(Facts.PUBLISHED, from.equals(to) ? from : from + "/" + to);
    }
    return facts;
  }

  private Mark mark(JsonNode span) throws IOException {
    List<Range> ranges = new ArrayList<>();
    List<String> quote = new ArrayList<>();
    for (JsonNode part : span.required("parts")) {
      ranges.add(new Range(part.required("begin").intValue(), part.required("end").intValue()));
      quote.add(text(part, "quote"));
    }
    Map<String, String> features = new LinkedHashMap<>();
    for (JsonNode feature : span.required("features")) {
      features.put(text(feature, "name"), text(feature, "value"));
    }
    return Mark.of(text(span, "id"), text(span, "layer"), ranges, file, line)
        .withQuote(quote)
        .withFeatures(features)
        .withNote(text(span, "note"))
        .withAnnotator(text(span, "annotator"))
        .withProvenance(text(span, "by"), text(span, "at"));
  }

  private Tie tie(String article, JsonNode link) throws IOException {
    return new Tie(
        text(link, "id"),
        text(link, "annotator"),
        text(link, "type"),
        article,
        text(link, "from"),
        text(link, "to_article"),
        text(link, "to"),
        Map.of(),
        text(link, "by"),
        text(link, "at"),
        file,
        line);
  }

  private String text(JsonNode object, String field) throws IOException {
    String text = object.path(field).textValue();
    if (text == null) {
      throw new IOException(file + ":" + line + ": there is no text in '" + field + "'");
    }
    return text;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
