package org.factdesk.formats.brat;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factdesk.formats.Json;
import org.factdesk.formats.Sample.Made;
import org.factdesk.model.Annotation;
import org.factdesk.model.Link;

/**
 * Writes, as one line of JSON, what brat has no place for: id, annotator, who made it and when; and
 * the exact words where brat takes plain ones only. What is exact counts only as long as brat's
 * plain form of it stands in the file unchanged, so that edits in brat win.
 */
final class OwnNote {
  static final String ID = "id";
  static final String ANNOTATOR = "annotator";
  static final String BY = "by";
  static final String AT = "at";
  static final String TYPE = "type";
  static final String FEATURES = "features";
  static final String NOTE = "note";

  private OwnNote() {}

  static String of(Made<Annotation> made) throws IOException {
    Annotation annotation = made.value();
    StringWriter line = new StringWriter();
    try (JsonGenerator json = Json.FACTORY.createGenerator(line)) {
      begin(json, annotation.id(), made.annotator(), annotation.by(), annotation.at().toString());
      type(json, annotation.layer());
      features(json, annotation.features());
      if (!Tokens.note(annotation.note()).equals(annotation.note())) {
        json.writeStringField(NOTE, annotation.note());
      }
      json.writeEndObject();
    }
    return onOneLine(line.toString());
  }

  static String ofLink(Made<Link> made) throws IOException {
    Link link = made.value();
    StringWriter line = new StringWriter();
    try (JsonGenerator json = Json.FACTORY.createGenerator(line)) {
      begin(json, link.id(), made.annotator(), link.by(), link.at().toString());
      type(json, link.type());
      json.writeEndObject();
    }
    return onOneLine(line.toString());
  }

  private static void begin(JsonGenerator json, String id, String annotator, String by, String at)
      throws IOException {
    json.writeStartObject();
    json.writeStringField(ID, id);
    json.writeStringField(ANNOTATOR, annotator);
    if (!by.equals(annotator)) {
      json.writeStringField(BY, by);
    }
    json.writeStringField(AT, at);
  }

  private static void type(JsonGenerator json, String type) throws IOException {
    if (!Tokens.type(type).equals(type)) {
      json.writeStringField(TYPE, type);
    }
  }

  private static void features(JsonGenerator json, SortedMap<String, String> features)
      throws IOException {
    SortedMap<String, String> exact = new TreeMap<>();
    features.forEach(
        (name, value) -> {
          if (!Tokens.type(name).equals(name) || !Tokens.value(value).equals(value)) {
            exact.put(name, value);
          }
        });
    if (exact.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart(FEATURES);
    for (Map.Entry<String, String> feature : exact.entrySet()) {
      json.writeStringField(feature.getKey(), feature.getValue());
    }
    json.writeEndObject();
  }

  /** JSON leaves these three line ends as they are; they only occur in its texts. */
  private static String onOneLine(String json) {
    return json.replace("\u0085", "\\u0085")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
