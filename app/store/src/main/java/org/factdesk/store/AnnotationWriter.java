package org.factdesk.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Conflict;
import org.factdesk.model.Link;
import org.factdesk.model.Span;
import org.factdesk.model.Unplaced;
import org.factdesk.model.WorkState;

/** Writes annotation files: the same work gives the same bytes; one use. */
final class AnnotationWriter {
  private final QuotedText quoted;
  private final MarkLines lines;
  private final String text;
  private final Context context;
  private final AnnotationSet set;
  private final Kept kept;
  private final JsonGenerator json;

  private AnnotationWriter(
      Article article, AnnotationSet set, Kept kept, JsonGenerator json, JsonBytes bytes) {
    this.quoted = new QuotedText(article.text());
    this.lines = new MarkLines(quoted, bytes);
    this.text = article.text();
    this.context = new Context(text);
    this.set = set;
    this.kept = kept;
    this.json = json;
  }

  /** The file's bytes: UTF-8, with a final newline. */
  static byte[] write(Article article, AnnotationSet set, Kept kept) {
    JsonBytes bytes = new JsonBytes(MarkLines.bytes(set.annotations()));
    try (JsonGenerator json = Json.FACTORY.createGenerator(bytes)) {
      json.setPrettyPrinter(new LinePrinter());
      new AnnotationWriter(article, set, kept, json, bytes).file();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return bytes.toByteArray();
  }

  private void file() throws IOException {
    json.writeStartObject();
    json.writeStringField("format", kept.format());
    Json.textField(json, "article", set.article());
    Json.textField(json, "annotator", set.annotator());
    json.writeStringField("offsets", "code-points");
    json.writeStringField("sha256", quoted.hash());
    json.writeNumberField("length", context.length());
    state();
    new CorrectionsWriter(json, context, set.corrections(), kept).write();
    for (Map.Entry<String, String> field : kept.header().entrySet()) {
      if (!field.getKey().equals("state")) {
        Json.rawField(json, field.getKey(), field.getValue());
      }
    }
    annotations();
    links();
    conflicts();
    json.writeEndObject();
  }

  /** A state that only a newer version knows stays until somebody sets another. */
  private void state() throws IOException {
    String newer = kept.header().get("state");
    if (newer != null && set.state() == WorkState.NEW) {
      Json.rawField(json, "state", newer);
    } else {
      json.writeStringField("state", set.state().id());
    }
  }

  private void annotations() throws IOException {
    json.writeArrayFieldStart("annotations");
    boolean first = true;
    for (Annotation annotation : set.annotations()) {
      boolean plain =
          kept.annotations().isEmpty() || !kept.annotations().containsKey(annotation.id());
      if (!first && plain && lines.fits(annotation)) {
        // Behind what the generator has written so far; it goes on behind this.
        json.flush();
        lines.write(annotation);
      } else {
        annotation(annotation);
      }
      first = false;
    }
    lines(set.unplaced().stream().map(Unplaced::json).toList());
    lines(kept.annotationLines());
    json.writeEndArray();
  }

  private void annotation(Annotation annotation) throws IOException {
    json.writeStartObject();
    Json.textField(json, "id", annotation.id());
    Json.textField(json, "layer", annotation.layer());
    spans(annotation.spans());
    json.writeArrayFieldStart("quote");
    for (Span span : annotation.spans()) {
      json.writeString(Surrogates.whole(span.in(text)));
    }
    json.writeEndArray();
    Json.textField(json, "before", context.before(annotation.extent()));
    Json.textField(json, "after", context.after(annotation.extent()));
    json.writeObjectFieldStart("features");
    for (Map.Entry<String, String> feature : annotation.features().entrySet()) {
      Json.textField(json, feature.getKey(), feature.getValue());
    }
    json.writeEndObject();
    if (!annotation.note().isEmpty()) {
      Json.textField(json, "note", annotation.note());
    }
    Json.textField(json, "by", annotation.by());
    json.writeStringField("at", annotation.at().truncatedTo(ChronoUnit.SECONDS).toString());
    if (!annotation.origin().isEmpty()) {
      Json.textField(json, "origin", annotation.origin());
    }
    fields(kept.annotations().getOrDefault(annotation.id(), Map.of()));
    json.writeEndObject();
  }

  private void spans(List<Span> spans) throws IOException {
    json.writeArrayFieldStart("spans");
    for (Span span : spans) {
      json.writeStartArray();
      json.writeNumber(context.codePoint(span.begin()));
      json.writeNumber(context.codePoint(span.end()));
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void links() throws IOException {
    json.writeArrayFieldStart("links");
    for (Link link : set.links()) {
      json.writeStartObject();
      Json.textField(json, "id", link.id());
      Json.textField(json, "type", link.type());
      end("from", link.from());
      end("to", link.to());
      Json.textField(json, "by", link.by());
      json.writeStringField("at", link.at().truncatedTo(ChronoUnit.SECONDS).toString());
      fields(kept.links().getOrDefault(link.id(), Map.of()));
      json.writeEndObject();
    }
    lines(kept.linkLines());
    json.writeEndArray();
  }

  private void conflicts() throws IOException {
    if (set.conflicts().isEmpty() && kept.conflictLines().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("conflicts");
    for (Conflict conflict : set.conflicts()) {
      json.writeStartObject();
      Json.textField(json, "id", conflict.id());
      Json.rawField(json, "other", conflict.json().isEmpty() ? "null" : conflict.json());
      json.writeEndObject();
    }
    lines(kept.conflictLines());
    json.writeEndArray();
  }

  private void end(String name, AnnotationRef end) throws IOException {
    if (end.article().equals(set.article())) {
      Json.textField(json, name, end.annotation());
      return;
    }
    json.writeObjectFieldStart(name);
    Json.textField(json, "article", end.article());
    Json.textField(json, "annotation", end.annotation());
    json.writeEndObject();
  }

  /** What could not be used stays, after what could. */
  private void lines(List<String> lines) throws IOException {
    for (String line : lines) {
      json.writeRawValue(line);
    }
  }

  private void fields(Map<String, String> fields) throws IOException {
    for (Map.Entry<String, String> field : fields.entrySet()) {
      Json.rawField(json, field.getKey(), field.getValue());
    }
  }
}
