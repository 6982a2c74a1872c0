package org.factdesk.formats.brat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads what a note of ours says. */
record OwnWords(JsonNode json) {
  static final OwnWords NONE = new OwnWords(MissingNode.getInstance());
  private static final ObjectReader READER = new ObjectMapper().readerFor(JsonNode.class);

  /** Empty where it is no JSON object. */
  static Optional<OwnWords> of(String note) {
    try {
      JsonNode json = READER.readTree(note);
      return json.isObject() ? Optional.of(new OwnWords(json)) : Optional.empty();
    } catch (JsonProcessingException e) {
      // Not one of ours, then; the caller names the line.
      return Optional.empty();
    }
  }

  String text(String field, String otherwise) {
    String text = json.path(field).textValue();
    return text == null ? otherwise : text;
  }

  /** Features by exact name with their exact values. */
  Map<String, String> features() {
    Map<String, String> features = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> one : json.path(OwnNote.FEATURES).properties()) {
      if (one.getValue().isTextual()) {
        features.put(one.getKey(), one.getValue().textValue());
      }
    }
    return features;
  }
}
