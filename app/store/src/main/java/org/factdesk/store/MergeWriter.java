package org.factdesk.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.factdesk.model.Span;
import org.jspecify.annotations.Nullable;

/** Writes a merged annotation file, laid out and sorted as {@link AnnotationWriter} does it. */
final class MergeWriter {
  private static final Set<String> FIRST = Set.of("format", "article", "annotator", "state");

  private static final Span NOWHERE = new Span(0, 1);

  private MergeWriter() {}

  /** A line of the file with what it is sorted by. */
  private record Line(boolean placed, Span extent, String key, String id, String json)
      implements Comparable<Line> {
    @Override
    public int compareTo(Line other) {
      int byPlaced = Boolean.compare(other.placed, placed);
      int byExtent = byPlaced != 0 ? byPlaced : extent.compareTo(other.extent);
      int byKey = byExtent != 0 ? byExtent : key.compareTo(other.key);
      return byKey != 0 ? byKey : id.compareTo(other.id);
    }
  }

  static byte[] write(MergeSide file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = Json.FACTORY.createGenerator(bytes)) {
      json.setPrettyPrinter(new LinePrinter());
      json.writeStartObject();
      Map<String, String> header = new TreeMap<>(file.header());
      field(json, "format", header.get("format"));
      field(json, "article", header.get("article"));
      field(json, "annotator", header.get("annotator"));
      field(json, "offsets", "\"code-points\"");
      field(json, "sha256", file.text().isEmpty() ? null : Json.quoted(file.text()));
      field(json, "length", file.length().isEmpty() ? null : file.length());
      field(json, "state", header.get("state"));
      field(json, "corrections", file.corrections().equals("{}") ? null : file.corrections());
      header.keySet().removeAll(FIRST);
      if (!file.corrections().equals("{}")) {
        header.remove("corrections");
      }
      for (Map.Entry<String, String> unknown : header.entrySet()) {
        field(json, unknown.getKey(), unknown.getValue());
      }
      list(json, "annotations", marks(file), file.markLines());
      list(json, "links", links(file), file.linkLines());
      if (!file.conflicts().isEmpty()) {
        list(json, "conflicts", List.of(), file.conflicts());
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
    return bytes.toByteArray();
  }

  private static void field(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    if (value != null) {
      Json.rawField(json, name, value);
    }
  }

  private static void list(
      JsonGenerator json, String name, List<Line> lines, Collection<String> unusable)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Line line : lines) {
      json.writeRawValue(line.json());
    }
    for (String line : unusable) {
      json.writeRawValue(line);
    }
    json.writeEndArray();
  }

  private static List<Line> marks(MergeSide file) throws IOException {
    List<Line> lines = new ArrayList<>(file.marks().size());
    for (Map.Entry<String, MergeItem> mark : file.marks().entrySet()) {
      lines.add(mark(mark.getKey(), mark.getValue().json(file.text()), file.text()));
    }
    Collections.sort(lines);
    return lines;
  }

  /** Marks on the file's text go by their place, others, which have none there, by their id. */
  private static Line mark(String id, String json, String text) throws IOException {
    int begin = -1;
    int end = 0;
    boolean placed = true;
    try (JsonParser parser = Json.FACTORY.createParser(json)) {
      parser.nextToken();
      JsonValues values = new JsonValues(parser);
      for (String name = values.nextField(); name != null; name = values.nextField()) {
        if (name.equals("text")) {
          placed = text.equals(values.text());
        } else if (name.equals("spans")) {
          for (int depth = 1; depth > 0; ) {
            JsonToken token = parser.nextToken();
            depth += token == JsonToken.START_ARRAY ? 1 : token == JsonToken.END_ARRAY ? -1 : 0;
            if (token == JsonToken.VALUE_NUMBER_INT) {
              end = parser.getIntValue();
              begin = begin < 0 ? end : begin;
            }
          }
        } else {
          parser.skipChildren();
        }
      }
    }
    Span extent = placed ? new Span(Math.max(begin, 0), end) : NOWHERE;
    return new Line(placed, extent, "", id, json);
  }

  private static List<Line> links(MergeSide file) throws IOException {
    List<Line> lines = new ArrayList<>(file.links().size());
    for (Map.Entry<String, MergeItem> link : file.links().entrySet()) {
      String json = link.getValue().json(file.text());
      String type = Json.textOf(Json.field(json, "type")).orElse("");
      lines.add(new Line(true, NOWHERE, type, link.getKey(), json));
    }
    Collections.sort(lines);
    return lines;
  }
}
