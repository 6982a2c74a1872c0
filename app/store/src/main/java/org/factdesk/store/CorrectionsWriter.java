package org.factdesk.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factdesk.model.Corrections;
import org.factdesk.model.DateRange;
import org.factdesk.model.Section;

/** Writes the corrections of an annotation file; one use. */
final class CorrectionsWriter {
  private final JsonGenerator json;
  private final Context context;
  private final Corrections corrections;
  private final Kept kept;
  private final Set<String> written = new HashSet<>();

  CorrectionsWriter(JsonGenerator json, Context context, Corrections corrections, Kept kept) {
    this.json = json;
    this.context = context;
    this.corrections = corrections;
    this.kept = kept;
  }

  /** Writes the field; nothing where nothing was corrected. */
  void write() throws IOException {
    if (corrections.isEmpty() && kept.corrections().isEmpty() && kept.sectionLines().isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("corrections");
    text("title", corrections.title());
    if (corrections.published().isPresent()) {
      published(corrections.published().get());
    }
    text("outlet", corrections.outlet());
    text("url", corrections.url());
    text("language", corrections.language());
    if (!corrections.sections().isEmpty() || !kept.sectionLines().isEmpty()) {
      sections(corrections.sections());
    }
    for (Map.Entry<String, String> field : kept.corrections().entrySet()) {
      if (written.add(field.getKey())) {
        Json.rawField(json, field.getKey(), field.getValue());
      }
    }
    json.writeEndObject();
  }

  private void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      written.add(name);
      Json.textField(json, name, value.get());
    }
  }

  private void published(Optional<DateRange> published) throws IOException {
    written.add("published");
    if (published.isEmpty()) {
      json.writeNullField("published");
      return;
    }
    json.writeObjectFieldStart("published");
    json.writeStringField("from", published.get().from().toString());
    json.writeStringField("to", published.get().to().toString());
    json.writeEndObject();
  }

  private void sections(List<Section> sections) throws IOException {
    written.add("sections");
    json.writeArrayFieldStart("sections");
    for (Section section : sections) {
      json.writeStartObject();
      json.writeNumberField("begin", context.codePoint(section.span().begin()));
      json.writeNumberField("end", context.codePoint(section.span().end()));
      json.writeStringField("kind", section.kind().id());
      Json.textField(json, "starts", context.start(section.span()));
      Json.textField(json, "ends", context.end(section.span()));
      json.writeEndObject();
    }
    for (String line : kept.sectionLines()) {
      json.writeRawValue(line);
    }
    json.writeEndArray();
  }
}
