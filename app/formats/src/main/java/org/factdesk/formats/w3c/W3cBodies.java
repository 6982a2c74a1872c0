package org.factdesk.formats.w3c;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the bodies of an annotation say: the first tag is the label, further ones features of that
 * name, other words the note.
 */
record W3cBodies(
    String label,
    Map<String, String> features,
    String note,
    List<String> linked,
    Map<String, String> facts,
    Map<String, String> states) {
  private static final Set<String> NAMING = Set.of("tagging", "classifying", "identifying");

  static W3cBodies of(JsonNode annotation) {
    List<JsonNode> bodies = new ArrayList<>();
    W3cTarget.each(annotation.path("body")).forEach(bodies::add);
    List<String> tags = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    List<String> linked = new ArrayList<>();
    Map<String, String> features = new LinkedHashMap<>();
    Map<String, String> facts = new LinkedHashMap<>();
    Map<String, String> states = new LinkedHashMap<>();
    boolean tagging = NAMING.contains(annotation.path("motivation").asText(""));
    for (JsonNode body : bodies) {
      String purpose = body.path("purpose").asText("");
      String value = body.path("value").asText("");
      if (body.has(W3cNames.FEATURE)) {
        features.put(body.path(W3cNames.FEATURE).asText(), value);
      } else if (body.has(W3cNames.METADATUM)) {
        facts.put(body.path(W3cNames.METADATUM).asText(), value);
      } else if (body.has(W3cNames.ANNOTATOR)) {
        states.put(body.path(W3cNames.ANNOTATOR).asText(), value);
      } else if (body.path("value").isTextual()) {
        boolean tag = NAMING.contains(purpose) || (purpose.isEmpty() && tagging);
        (tag ? tags : notes).add(value);
      } else if (NAMING.contains(purpose)) {
        tags.add(W3cTarget.iri(body));
      } else {
        linked.add(W3cTarget.iri(body));
      }
    }
    more(annotation, tags, notes);
    String label = tags.isEmpty() ? annotation.path("motivation").asText("") : tags.get(0);
    for (int i = 1; i < tags.size(); i++) {
      features.put(i == 1 ? "tag" : "tag" + i, tags.get(i));
    }
    return new W3cBodies(
        label.isEmpty() ? "annotation" : label,
        features,
        String.join("\n", notes),
        linked,
        facts,
        states);
  }

  /** Words beside the bodies: the short form of the standard, and as Hypothesis gives them out. */
  private static void more(JsonNode annotation, List<String> tags, List<String> notes) {
    for (JsonNode tag : annotation.path("tags")) {
      tags.add(tag.asText());
    }
    for (String field : List.of("bodyValue", "text")) {
      String words = annotation.path(field).asText("");
      if (!words.isEmpty()) {
        notes.add(words);
      }
    }
  }
}
