package org.factdesk.formats.labelstudio;

import static org.factdesk.formats.JsonRecords.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.formats.Range;

/** A stretch of a text with all that the results with its id say. */
final class Region {
  private static final List<String> SINGLE = List.of("rating", "number", "datetime");

  private final Range range;
  private final List<String> labels = new ArrayList<>();
  private final List<String> quote = new ArrayList<>();
  private final Map<String, String> features = new LinkedHashMap<>();
  private String note = "";

  Region(Range range) {
    this.range = range;
  }

  Range range() {
    return range;
  }

  List<String> labels() {
    return labels;
  }

  List<String> quote() {
    return quote;
  }

  String note() {
    return note;
  }

  /** By name, without the label where it stands before the name. */
  Map<String, String> features(String label) {
    Map<String, String> named = new LinkedHashMap<>();
    features.forEach(
        (name, value) ->
            named.put(
                name.startsWith(label + ".") ? name.substring(label.length() + 1) : name, value));
    return named;
  }

  /** Takes over what one result says. */
  void add(JsonNode result, JsonNode value) {
    String name = text(result.path("from_name"));
    String type = text(result.path("type"));
    if (value.path("labels").isArray()) {
      value.path("labels").forEach(label -> labels.add(text(label)));
      if (value.path("text").isTextual()) {
        quote.add(value.path("text").textValue());
      }
    } else if (value.path("choices").isArray()) {
      features.put(name, joined(value.path("choices"), "; "));
    } else if (type.equals("textarea") || value.path("text").isArray()) {
      String free = LabelingConfig.FREE;
      String own = name.startsWith(free) ? name.substring(free.length()) : name;
      features.put(own, joined(value.path("text"), "\n"));
    } else {
      SINGLE.stream().filter(value::has).forEach(key -> features.put(name, text(value.path(key))));
    }
    if (result.path("meta").path("text").isArray()) {
      note = joined(result.path("meta").path("text"), "\n");
    }
  }

  private static String joined(JsonNode values, String separator) {
    List<String> texts = new ArrayList<>();
    values.forEach(one -> texts.add(text(one)));
    return values.isArray() ? String.join(separator, texts) : text(values);
  }
}
