package org.factdesk.formats.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Document.Tie;
import org.factdesk.formats.Facts;
import org.factdesk.formats.JsonRecords;
import org.factdesk.formats.JsonRecords.Row;
import org.factdesk.formats.Range;

/** What the lines say. Of marks, a place is enough; so files of others are read too. */
final class Fields {
  private Fields() {}

  static Map<String, String> facts(JsonNode doc) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (String key : List.of(Facts.TITLE, Facts.OUTLET, Facts.URL, Facts.LANGUAGE)) {
      if (doc.path(key).isTextual()) {
        facts.put(key, doc.path(key).textValue());
      }
    }
    String from = text(doc, "published_from", "published");
    String to = text(doc, "published_to", "published");
    if (!from.isEmpty()) {
      facts.put(Facts.PUBLISHED, from.equals(to) ? from : from + "/" + to);
      facts.put(Facts.PUBLISHED_ORIGIN, text(doc, "published_origin"));
    }
    return facts;
  }

  static Map<String, String> states(JsonNode doc) {
    Map<String, String> states = new LinkedHashMap<>();
    for (JsonNode one : doc.path("annotators")) {
      if (one.isObject()) {
        states.put(text(one, "annotator"), text(one, "state"));
      }
    }
    return states;
  }

  /**
   * The mark of a line; empty where it has no place.
   *
   * @param ids of the article's marks up to here, by annotator
   */
  static Optional<Mark> mark(Row row, Set<String> ids) {
    JsonNode value = row.value();
    List<Range> spans = spans(value);
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    String annotator = text(value, "annotator");
    String id = text(value, "id");
    return Optional.of(
        new Mark(
            id.isEmpty() || !ids.add(annotator + '\n' + id) ? id + ":" + row.line() : id,
            annotator,
            text(value, "layer", "label"),
            spans,
            quote(value),
            features(value),
            text(value, "note"),
            text(value, "by"),
            text(value, "at"),
            row.file(),
            row.line()));
  }

  /** Empty where one of them is none. */
  private static List<Range> spans(JsonNode value) {
    List<Range> spans = new ArrayList<>();
    for (JsonNode span : value.path("spans")) {
      Optional<Range> range = JsonRecords.range(span.path(0), span.path(1));
      if (range.isEmpty()) {
        return List.of();
      }
      spans.add(range.get());
    }
    if (spans.isEmpty()) {
      String begin = value.has("begin") ? "begin" : "start";
      JsonRecords.range(value.path(begin), value.path("end")).ifPresent(spans::add);
    }
    return spans;
  }

  private static List<String> quote(JsonNode value) {
    JsonNode quote = value.has("quote") ? value.path("quote") : value.path("text");
    List<String> words = new ArrayList<>();
    if (quote.isTextual()) {
      words.add(quote.textValue());
    }
    quote.forEach(one -> words.add(JsonRecords.text(one)));
    return words;
  }

  private static Map<String, String> features(JsonNode value) {
    Map<String, String> features = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> one : value.path("features").properties()) {
      features.put(one.getKey(), JsonRecords.text(one.getValue()));
    }
    return features;
  }

  static Tie tie(Row row, String article) {
    JsonNode value = row.value();
    String id = text(value, "id");
    return new Tie(
        id.isEmpty() ? ":" + row.line() : id,
        text(value, "annotator"),
        text(value, "type", "label"),
        article,
        text(value, "from"),
        value.has("to_doc") ? text(value, "to_doc") : article,
        text(value, "to"),
        Map.of(),
        text(value, "by"),
        text(value, "at"),
        row.file(),
        row.line());
  }

  private static String text(JsonNode value, String... fields) {
    for (String field : fields) {
      String text = JsonRecords.text(value.path(field));
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }
}
