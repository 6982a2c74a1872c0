package org.factdesk.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.model.Dismissal;
import org.jspecify.annotations.Nullable;

/** One dismissal as JSON on one line; fields of newer versions are carried over. */
final class DismissalElement {
  private static final List<String> FIELDS =
      List.of("id", "exact", "evidence", "checker", "kind", "message", "reason", "by", "at");

  private DismissalElement() {}

  /** The dismissal; empty where something that it needs is missing. */
  static Optional<Dismissal> read(String line) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, String> field : JsonValues.fields(line).entrySet()) {
      text(field.getValue()).ifPresent(text -> texts.put(field.getKey(), text));
    }
    String id = texts.get("id");
    Instant at = new Times().parse(texts.getOrDefault("at", ""));
    if (id == null || id.isEmpty() || at == null || !texts.containsKey("by")) {
      return Optional.empty();
    }
    return Optional.of(
        new Dismissal(
            id,
            texts.getOrDefault("exact", id),
            texts.getOrDefault("evidence", ""),
            texts.getOrDefault("checker", ""),
            texts.getOrDefault("kind", ""),
            texts.getOrDefault("message", ""),
            texts.getOrDefault("reason", ""),
            texts.getOrDefault("by", ""),
            at));
  }

  /** The id of the finding that a line is about; empty where it says none. */
  static Optional<String> finding(String line) throws IOException {
    String id = JsonValues.fields(line).get("id");
    return id == null ? Optional.empty() : text(id);
  }

  /**
   * The dismissal on one line.
   *
   * @param old the line that it replaces, whose unknown fields stay
   */
  static String write(Dismissal dismissal, @Nullable String old) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = Json.FACTORY.createGenerator(line)) {
      json.writeStartObject();
      Json.textField(json, "id", dismissal.finding());
      Json.textField(json, "exact", dismissal.exact());
      Json.textField(json, "evidence", dismissal.evidence());
      Json.textField(json, "checker", dismissal.checker());
      Json.textField(json, "kind", dismissal.kind());
      Json.textField(json, "message", dismissal.message());
      Json.textField(json, "reason", dismissal.reason());
      Json.textField(json, "by", dismissal.by());
      json.writeStringField("at", dismissal.at().truncatedTo(ChronoUnit.SECONDS).toString());
      for (Map.Entry<String, String> field :
          JsonValues.fields(old == null ? "{}" : old).entrySet()) {
        if (!FIELDS.contains(field.getKey())) {
          Json.rawField(json, field.getKey(), field.getValue());
        }
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return line.toString();
  }

  private static Optional<String> text(String json) throws IOException {
    try (JsonParser parser = Json.parser(json.getBytes(StandardCharsets.UTF_8))) {
      return parser.nextToken() == JsonToken.VALUE_STRING
          ? Optional.of(parser.getText())
          : Optional.empty();
    }
  }
}
