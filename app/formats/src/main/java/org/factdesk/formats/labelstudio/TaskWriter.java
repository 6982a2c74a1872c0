package org.factdesk.formats.labelstudio;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.factdesk.formats.Extras;
import org.factdesk.formats.Part;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Sample.Made;
import org.factdesk.formats.Writing;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.CodePoints;
import org.factdesk.model.Link;

/** Writes one article as one task. */
final class TaskWriter {
  private final JsonGenerator json;
  private final Sample sample;
  private final String text;
  private final CodePoints codePoints;
  private final LabelingConfig config;
  private final Set<Made<Link>> said = new HashSet<>();

  TaskWriter(JsonGenerator json, Sample sample, LabelingConfig config) {
    this.json = json;
    this.sample = sample;
    this.text = sample.article().text();
    this.codePoints = CodePoints.of(text);
    this.config = config;
  }

  void write(int number, Writing writing) throws IOException {
    Part.lose(sample, codePoints, writing);
    json.writeStartObject();
    json.writeNumberField("id", number);
    json.writeObjectFieldStart("data");
    json.writeStringField("text", text);
    json.writeStringField("article", sample.id());
    json.writeEndObject();
    json.writeArrayFieldStart("annotations");
    for (AnnotationSet set : sample.sets()) {
      annotation(set);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("predictions");
    json.writeEndArray();
    json.writeObjectFieldStart("meta");
    extras();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void extras() throws IOException {
    Extras.write(
        json,
        sample.article(),
        sample.sets(),
        Part.of(sample),
        sample.links(),
        said::contains,
        codePoints::fromUtf16,
        false);
  }

  private void annotation(AnnotationSet set) throws IOException {
    Sample own = new Sample(sample.article(), List.of(set));
    List<Part> parts = Part.of(own);
    json.writeStartObject();
    // No completed_by: Label Studio refuses the whole file where it does not know the person.
    json.writeStringField("annotator", set.annotator());
    json.writeBooleanField("was_cancelled", false);
    json.writeBooleanField("ground_truth", false);
    json.writeArrayFieldStart("result");
    for (Part part : parts) {
      region(part);
    }
    Predicate<Made<Link>> inside = Extras.among(parts, sample.id());
    for (Made<Link> made : own.links()) {
      if (inside.test(made)) {
        said.add(made);
        relation(made.value());
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void region(Part part) throws IOException {
    Annotation annotation = part.made().value();
    String layer = annotation.layer();
    config.layer(layer);
    result(part, LabelingConfig.LABELS, "labels");
    json.writeStringField("text", part.span().in(text));
    values("labels", layer);
    json.writeEndObject();
    if (!annotation.note().isEmpty()) {
      json.writeObjectFieldStart("meta");
      values("text", annotation.note());
      json.writeEndObject();
    }
    json.writeEndObject();
    for (Map.Entry<String, String> feature : annotation.features().entrySet()) {
      boolean choice = config.isChoice(layer, feature.getKey(), feature.getValue());
      String control = config.control(layer, feature.getKey(), choice);
      result(part, control, choice ? "choices" : "textarea");
      values(choice ? "choices" : "text", feature.getValue());
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  /** Begins a result and its value. */
  private void result(Part part, String control, String type) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", part.id());
    json.writeStringField("from_name", control);
    json.writeStringField("to_name", LabelingConfig.TEXT);
    json.writeStringField("type", type);
    json.writeStringField("origin", "manual");
    json.writeObjectFieldStart("value");
    json.writeNumberField("start", codePoints.fromUtf16(part.span().begin()));
    json.writeNumberField("end", codePoints.fromUtf16(part.span().end()));
  }

  private void values(String field, String value) throws IOException {
    json.writeArrayFieldStart(field);
    json.writeString(value);
    json.writeEndArray();
  }

  private void relation(Link link) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "relation");
    json.writeStringField("from_id", link.from().annotation());
    json.writeStringField("to_id", link.to().annotation());
    json.writeStringField("direction", "right");
    values("labels", link.type());
    json.writeEndObject();
    config.link(link.type());
  }
}
