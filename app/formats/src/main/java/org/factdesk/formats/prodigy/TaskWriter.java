package org.factdesk.formats.prodigy;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.factdesk.formats.Extras;
import org.factdesk.formats.Json;
import org.factdesk.formats.Part;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Sample.Made;
import org.factdesk.formats.Tokens;
import org.factdesk.formats.Tokens.Token;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.CodePoints;
import org.factdesk.model.Link;

/** Writes the work of one annotator on one article, or of nobody, as one task. */
final class TaskWriter {
  private final JsonGenerator json;
  private final Sample sample;
  private final String text;
  private final CodePoints codePoints;
  private final List<Part> parts;
  private final List<Token> tokens;
  private final Map<Integer, Integer> tokenByBegin = new HashMap<>();
  private final Map<Integer, Integer> tokenByEnd = new HashMap<>();

  /**
   * Prepares a task.
   *
   * @param sample with one annotator's work at most
   */
  TaskWriter(JsonGenerator json, Sample sample, CodePoints codePoints) {
    this.json = json;
    this.sample = sample;
    this.text = sample.article().text();
    this.codePoints = codePoints;
    this.parts = Part.of(sample);
    this.tokens = Tokens.forAll(text, parts.stream().map(Part::span).toList());
    for (int i = 0; i < tokens.size(); i++) {
      tokenByBegin.put(tokens.get(i).begin(), i);
      tokenByEnd.put(tokens.get(i).end(), i);
    }
  }

  void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("text", text);
    json.writeObjectFieldStart("meta");
    json.writeStringField("source", sample.id());
    json.writeEndObject();
    tokens();
    json.writeArrayFieldStart("spans");
    for (Part part : parts) {
      span(part);
    }
    json.writeEndArray();
    Predicate<Made<Link>> inside = Extras.among(parts, sample.id());
    List<Made<Link>> links = sample.links().stream().filter(inside).toList();
    relations(links);
    json.writeStringField("_view_id", links.isEmpty() ? "spans_manual" : "relations");
    for (AnnotationSet set : sample.sets()) {
      json.writeStringField("answer", "accept");
      json.writeStringField("_annotator_id", set.annotator());
      json.writeStringField("_session_id", set.annotator());
    }
    Extras.write(
        json,
        sample.article(),
        sample.sets(),
        parts,
        sample.links(),
        inside,
        codePoints::fromUtf16,
        true);
    Json.endLine(json);
  }

  private void tokens() throws IOException {
    json.writeArrayFieldStart("tokens");
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      json.writeStartObject();
      json.writeStringField("text", text.substring(token.begin(), token.end()));
      json.writeNumberField("start", codePoints.fromUtf16(token.begin()));
      json.writeNumberField("end", codePoints.fromUtf16(token.end()));
      json.writeNumberField("id", i);
      json.writeBooleanField("ws", token.space());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void span(Part part) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", codePoints.fromUtf16(part.span().begin()));
    json.writeNumberField("end", codePoints.fromUtf16(part.span().end()));
    json.writeNumberField("token_start", first(part));
    json.writeNumberField("token_end", last(part));
    json.writeStringField("label", part.made().value().layer());
    json.writeStringField("id", part.id());
    json.writeEndObject();
  }

  private int first(Part part) {
    return Objects.requireNonNull(tokenByBegin.get(part.span().begin()), part::id);
  }

  private int last(Part part) {
    return Objects.requireNonNull(tokenByEnd.get(part.span().end()), part::id);
  }

  private void relations(List<Made<Link>> links) throws IOException {
    Map<String, Part> byId = new HashMap<>();
    parts.forEach(part -> byId.put(part.id(), part));
    json.writeArrayFieldStart("relations");
    for (Made<Link> made : links) {
      Part head = Objects.requireNonNull(byId.get(made.value().from().annotation()));
      Part child = Objects.requireNonNull(byId.get(made.value().to().annotation()));
      json.writeStartObject();
      json.writeNumberField("head", last(head)); // of several tokens, Prodigy takes the last
      json.writeNumberField("child", last(child));
      json.writeFieldName("head_span");
      span(head);
      json.writeFieldName("child_span");
      span(child);
      json.writeStringField("label", made.value().type());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
