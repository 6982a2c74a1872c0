package org.factdesk.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.Scheme.LinkType;

/** What a scheme means, as JSON: all but how it looks and which keys it takes. */
final class SchemeContent {
  private SchemeContent() {}

  /**
   * The hash of that JSON without spaces, in UTF-8: the same for schemes that mean the same, so
   * that datasets can be compared.
   */
  static String sha256(Scheme scheme) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = Json.FACTORY.createGenerator(bytes)) {
      json.writeStartObject();
      fields(json, scheme);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // never: it stays in memory
    }
    return Sha256.of(bytes.toByteArray());
  }

  /** Writes the fields of an object that has been begun. */
  static void fields(JsonGenerator json, Scheme scheme) throws IOException {
    json.writeStringField("name", scheme.name());
    json.writeStringField("description", scheme.about().description());
    json.writeStringField("citation", scheme.about().citation());
    json.writeStringField("version", scheme.about().version());
    json.writeArrayFieldStart("layers");
    for (Layer layer : scheme.layers()) {
      json.writeStartObject();
      json.writeStringField("id", layer.id());
      json.writeStringField("description", layer.description());
      json.writeArrayFieldStart("features");
      for (Feature feature : layer.features()) {
        feature(json, feature);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("links");
    for (LinkType type : scheme.linkTypes()) {
      json.writeStartObject();
      json.writeStringField("id", type.id());
      json.writeStringField("description", type.description());
      strings(json, "from", type.from());
      strings(json, "to", type.to());
      json.writeBooleanField("across_articles", type.acrossArticles());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void feature(JsonGenerator json, Feature feature) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", feature.name());
    json.writeStringField(
        "type",
        switch (feature.type()) {
          case CHOICE -> "choice";
          case TEXT -> "text";
        });
    json.writeBooleanField("required", feature.required());
    json.writeStringField("description", feature.description());
    json.writeStringField("citation", feature.citation());
    strings(json, "values", feature.values());
    json.writeObjectFieldStart("definitions");
    for (Map.Entry<String, String> one : new TreeMap<>(feature.definitions()).entrySet()) {
      json.writeStringField(one.getKey(), one.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
