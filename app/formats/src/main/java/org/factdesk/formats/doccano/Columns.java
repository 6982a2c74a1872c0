package org.factdesk.formats.doccano;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.formats.Extras;

/**
 * Which keys of a line hold its text and its labels: those of doccano's exports, else, as its
 * import lets people choose, the only ones that can.
 *
 * @param labels missing where there are none
 */
record Columns(Optional<String> text, JsonNode labels) {
  private static final List<String> TEXTS = List.of("text", "data");
  private static final List<String> LABELS = List.of("entities", "label", "labels");
  private static final List<String> OTHERS = List.of("relations", "cats", "Comments", Extras.KEY);

  static Columns of(JsonNode line) {
    return new Columns(text(line), labels(line));
  }

  private static Optional<String> text(JsonNode line) {
    for (String key : TEXTS) {
      if (line.path(key).isTextual()) {
        return Optional.of(line.path(key).textValue());
      }
    }
    Optional<String> only = Optional.empty();
    for (Map.Entry<String, JsonNode> field : line.properties()) {
      if (field.getValue().isTextual()) {
        if (only.isPresent() || line.has("filename")) {
          return Optional.empty();
        }
        only = Optional.of(field.getValue().textValue());
      }
    }
    return only;
  }

  private static JsonNode labels(JsonNode line) {
    for (String key : LABELS) {
      if (line.path(key).isArray()) {
        return line.path(key);
      }
    }
    for (Map.Entry<String, JsonNode> field : line.properties()) {
      JsonNode value = field.getValue();
      if (!OTHERS.contains(field.getKey()) && value.isArray() && isLabel(value.path(0))) {
        return value;
      }
    }
    return MissingNode.getInstance();
  }

  private static boolean isLabel(JsonNode value) {
    return value.isTextual() || value.path(0).isNumber() || value.has("start_offset");
  }
}
