package org.factdesk.formats.doccano;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.factdesk.formats.Aspect;
import org.factdesk.formats.Documents;
import org.factdesk.formats.Extras;
import org.factdesk.formats.Format;
import org.factdesk.formats.Json;
import org.factdesk.formats.Part;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Sample.Made;
import org.factdesk.formats.Source;
import org.factdesk.formats.Split;
import org.factdesk.formats.Trouble;
import org.factdesk.formats.Writing;
import org.factdesk.model.CodePoints;
import org.factdesk.model.Link;

/**
 * JSON lines of doccano, as its projects for sequence labeling with relations have them. Offsets
 * are UTF-16 units, as its pages count them; only characters outside the Basic Multilingual Plane
 * make a difference. What doccano has no place for stands in a key of ours, which it keeps as
 * metadata.
 */
public final class DoccanoFormat implements Format {
  private static final String FILE = "doccano.jsonl";

  @Override
  public String id() {
    return "doccano";
  }

  @Override
  public String title() {
    return "doccano JSONL";
  }

  @Override
  public Set<Aspect> holds() {
    return EnumSet.allOf(Aspect.class);
  }

  @Override
  public boolean imports() {
    return true;
  }

  @Override
  public void write(Writing writing) throws IOException {
    int number = 0;
    for (Split split : writing.splits()) {
      try (JsonGenerator json = Json.create(split.folder().resolve(FILE))) {
        Iterator<Sample> samples = split.samples();
        while (samples.hasNext()) {
          Sample sample = samples.next();
          Part.lose(sample, CodePoints.of(sample.article().text()), writing);
          write(json, sample, ++number);
        }
      }
    }
  }

  private static void write(JsonGenerator json, Sample sample, int number) throws IOException {
    List<Part> parts = Part.of(sample);
    Predicate<Made<Link>> inside = Extras.among(parts, sample.id());
    json.writeStartObject();
    json.writeNumberField("id", number);
    json.writeStringField("text", sample.article().text());
    entities(json, parts);
    relations(json, parts, sample.links().stream().filter(inside).toList());
    json.writeArrayFieldStart("Comments");
    json.writeEndArray();
    Extras.write(
        json,
        sample.article(),
        sample.sets(),
        parts,
        sample.links(),
        inside,
        IntUnaryOperator.identity(),
        true);
    Json.endLine(json);
  }

  private static void entities(JsonGenerator json, List<Part> parts) throws IOException {
    json.writeArrayFieldStart("entities");
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      json.writeStartObject();
      json.writeNumberField("id", i + 1);
      json.writeStringField("label", part.made().value().layer());
      json.writeNumberField("start_offset", part.span().begin());
      json.writeNumberField("end_offset", part.span().end());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void relations(JsonGenerator json, List<Part> parts, List<Made<Link>> links)
      throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      // Of two annotators' marks with one id, a link leads to its own annotator's where it can.
      numbers.put(parts.get(i).made().annotator() + '\n' + parts.get(i).id(), i + 1);
      numbers.putIfAbsent(parts.get(i).id(), i + 1);
    }
    int number = 0;
    json.writeArrayFieldStart("relations");
    for (Made<Link> made : links) {
      Link link = made.value();
      json.writeStartObject();
      json.writeNumberField("id", ++number);
      json.writeNumberField("from_id", number(numbers, made, link.from().annotation()));
      json.writeNumberField("to_id", number(numbers, made, link.to().annotation()));
      json.writeStringField("type", link.type());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static int number(Map<String, Integer> numbers, Made<Link> made, String id) {
    Integer own = numbers.get(made.annotator() + '\n' + id);
    return own == null ? numbers.getOrDefault(id, 0) : own;
  }

  @Override
  public Documents read(Source source, Consumer<Trouble> troubles) throws IOException {
    return new DoccanoDocuments(source, troubles);
  }
}
