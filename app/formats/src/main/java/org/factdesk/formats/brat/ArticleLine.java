package org.factdesk.formats.brat;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.factdesk.formats.Facts;
import org.factdesk.formats.FileNames;
import org.factdesk.formats.Json;
import org.factdesk.formats.Sample;
import org.factdesk.model.AnnotationSet;

/** Writes what is known of an article beside its text: one line of {@code articles.jsonl}. */
final class ArticleLine {
  static final String FILE = "file";
  static final String ID = "id";
  static final String ANNOTATORS = "annotators";
  static final String ANNOTATOR = "annotator";
  static final String STATE = "state";

  private ArticleLine() {}

  static void write(JsonGenerator json, Sample sample) throws IOException {
    json.writeStartObject();
    json.writeStringField(FILE, FileNames.file(sample.id(), BratFormat.TEXT));
    json.writeStringField(ID, sample.id());
    for (Map.Entry<String, String> fact : Facts.of(sample.article().metadata()).entrySet()) {
      json.writeStringField(fact.getKey(), fact.getValue());
    }
    json.writeArrayFieldStart(ANNOTATORS);
    for (AnnotationSet set : sample.sets()) {
      json.writeStartObject();
      json.writeStringField(ANNOTATOR, set.annotator());
      json.writeStringField(STATE, set.state().id());
      json.writeEndObject();
    }
    json.writeEndArray();
    Json.endLine(json);
  }
}
