package org.factdesk.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.FeatureType;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.Scheme.LinkType;

/** Writes scheme files, a field a line: the same scheme gives the same bytes; one use. */
final class SchemeWriter {
  /** Fields that this version knows, but for the format. */
  static final Set<String> FIELDS =
      Set.of("name", "description", "citation", "version", "guidelines", "layers", "links");

  static final Set<String> LAYER_FIELDS =
      Set.of("id", "key", "colour", "pattern", "description", "features");
  static final Set<String> FEATURE_FIELDS =
      Set.of("name", "type", "values", "required", "description", "definitions", "citation");
  static final Set<String> LINK_FIELDS = Set.of("id", "from", "to", "across", "description");

  private final JsonGenerator json;

  private SchemeWriter(JsonGenerator json) {
    this.json = json;
  }

  /** The file's bytes: UTF-8, with a final newline. */
  static byte[] write(Scheme scheme) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = Json.FACTORY.createGenerator(bytes)) {
      Separators separators =
          Separators.createDefaultInstance()
              .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
              .withRootSeparator("");
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
      printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
      json.setPrettyPrinter(printer);
      new SchemeWriter(json).scheme(scheme);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return bytes.toByteArray();
  }

  private void scheme(Scheme scheme) throws IOException {
    json.writeStartObject();
    if (!scheme.more().containsKey("format")) {
      json.writeStringField("format", FormatVersion.SCHEME);
    }
    more(scheme.more());
    Json.textField(json, "name", scheme.name());
    said("description", scheme.about().description());
    said("citation", scheme.about().citation());
    said("version", scheme.about().version());
    said("guidelines", scheme.about().guidelines());
    json.writeArrayFieldStart("layers");
    for (Layer layer : scheme.layers()) {
      layer(layer);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("links");
    for (LinkType type : scheme.linkTypes()) {
      linkType(type);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void layer(Layer layer) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", layer.id());
    json.writeStringField("key", layer.key() == '\0' ? "" : String.valueOf(layer.key()));
    json.writeStringField("colour", layer.colour());
    json.writeStringField("pattern", layer.pattern());
    Json.textField(json, "description", layer.description());
    json.writeArrayFieldStart("features");
    for (Feature feature : layer.features()) {
      feature(feature);
    }
    json.writeEndArray();
    more(layer.more());
    json.writeEndObject();
  }

  private void feature(Feature feature) throws IOException {
    json.writeStartObject();
    Json.textField(json, "name", feature.name());
    json.writeStringField("type", feature.type() == FeatureType.CHOICE ? "choice" : "text");
    texts("values", feature.values());
    json.writeBooleanField("required", feature.required());
    Json.textField(json, "description", feature.description());
    if (!feature.definitions().isEmpty()) {
      json.writeObjectFieldStart("definitions");
      for (Map.Entry<String, String> meaning : feature.definitions().entrySet()) {
        Json.textField(json, meaning.getKey(), meaning.getValue());
      }
      json.writeEndObject();
    }
    said("citation", feature.citation());
    more(feature.more());
    json.writeEndObject();
  }

  private void linkType(LinkType type) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", type.id());
    texts("from", type.from());
    texts("to", type.to());
    json.writeBooleanField("across", type.acrossArticles());
    Json.textField(json, "description", type.description());
    more(type.more());
    json.writeEndObject();
  }

  private void texts(String field, List<String> texts) throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(Surrogates.whole(text));
    }
    json.writeEndArray();
  }

  private void said(String field, String text) throws IOException {
    if (!text.isEmpty()) {
      Json.textField(json, field, text);
    }
  }

  private void more(Map<String, String> fields) throws IOException {
    for (Map.Entry<String, String> field : fields.entrySet()) {
      Json.rawField(json, field.getKey(), field.getValue());
    }
  }
}
