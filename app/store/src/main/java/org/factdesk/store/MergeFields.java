package org.factdesk.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a mark, a link or the corrections, each as JSON, so that two versions merge field
 * by field: a feature counts as a field, all that says where a mark stands as one.
 *
 * @param values by name: {@code .kind} is the feature {@code kind}, {@code +new} a field that this
 *     version does not know
 */
record MergeFields(SortedMap<String, String> values) {
  static final MergeFields NONE = new MergeFields(Collections.emptySortedMap());

  private static final String PLACE = "spans";
  private static final String SECTIONS = "sections";
  private static final String FEATURES = "features";
  private static final String TEXT = "text";
  private static final List<String> OF_A_LINK = List.of("id", "type", "from", "to", "by", "at");
  private static final List<String> OF_A_MARK =
      List.of("id", "layer", PLACE, FEATURES, "note", "by", "at", "origin");
  private static final List<String> OF_CORRECTIONS =
      List.of("title", "published", "outlet", "url", "language", SECTIONS);

  /**
   * The fields of a JSON object.
   *
   * @param text the hash of the text that the file's offsets were made for
   */
  static MergeFields of(String json, String text) throws IOException {
    Map<String, String> fields = JsonValues.fields(json);
    boolean mark = fields.containsKey(PLACE);
    List<String> order = order(fields);
    SortedMap<String, String> values = new TreeMap<>();
    for (Map.Entry<String, String> field : fields.entrySet()) {
      String name = field.getKey();
      String value = field.getValue();
      if (mark && (name.equals(TEXT) || MergePlaces.OF_A_MARK.contains(name))) {
        values.put(PLACE, MergePlaces.ofMark(fields, text));
      } else if (mark && name.equals(FEATURES) && value.startsWith("{")) {
        JsonValues.fields(value).forEach((feature, set) -> values.put("." + feature, set));
      } else if (name.equals(SECTIONS) && order.contains(SECTIONS)) {
        values.put(SECTIONS, MergePlaces.ofSections(value, text));
      } else {
        values.put(order.contains(name) ? name : "+" + name, value);
      }
    }
    return new MergeFields(values);
  }

  /**
   * What both sides did since the base, field by field; where both changed a field differently, it
   * is the first's.
   *
   * @param text the hash of the text that the result is for
   */
  static MergeFields merge(MergeFields base, MergeFields first, MergeFields second, String text)
      throws IOException {
    SortedMap<String, String> merged = new TreeMap<>();
    TreeSet<String> names = new TreeSet<>(first.values.keySet());
    names.addAll(second.values.keySet());
    for (String name : names) {
      String one = first.values.get(name);
      String other = second.values.get(name);
      String before = base.values.get(name);
      String value =
          isPlace(name)
              ? place(before, one, other, text)
              : Objects.equals(one, before) ? other : one;
      if (value != null) {
        merged.put(name, value);
      }
    }
    return new MergeFields(merged);
  }

  private static @Nullable String place(
      @Nullable String before, @Nullable String one, @Nullable String other, String text)
      throws IOException {
    boolean oneChanged = MergePlaces.differ(before, one);
    boolean otherChanged = MergePlaces.differ(before, other);
    if (oneChanged != otherChanged) {
      return oneChanged ? one : other;
    }
    if (oneChanged && MergePlaces.differ(one, other)) {
      return one;
    }
    // The same words on two texts: where the result has one of these, the offsets are for it.
    if (MergePlaces.isOn(one, text) || MergePlaces.isOn(other, text)) {
      return MergePlaces.isOn(one, text) ? one : other;
    }
    if (one == null || other == null || Objects.equals(other, before)) {
      return one;
    }
    return one.equals(before) || one.compareTo(other) < 0 ? other : one;
  }

  /** Whether somebody changed anything; that words were found elsewhere does not count. */
  boolean differs(MergeFields before) throws IOException {
    TreeSet<String> names = new TreeSet<>(values.keySet());
    names.addAll(before.values.keySet());
    names.remove("at");
    names.remove("by");
    for (String name : names) {
      String now = values.get(name);
      String then = before.values.get(name);
      if (isPlace(name) ? MergePlaces.differ(then, now) : !Objects.equals(then, now)) {
        return true;
      }
    }
    return false;
  }

  /** When it was last changed; long ago where it does not say. */
  Instant at() throws IOException {
    Instant at = new Times().parse(Json.textOf(values.getOrDefault("at", "null")).orElse(""));
    return at == null ? Instant.MIN : at;
  }

  private static boolean isPlace(String name) {
    return name.equals(PLACE) || name.equals(SECTIONS);
  }

  private static List<String> order(Map<String, String> fields) {
    return fields.containsKey(PLACE)
        ? OF_A_MARK
        : fields.containsKey("from") ? OF_A_LINK : OF_CORRECTIONS;
  }

  /** The object on one line, as a file for this text has it. */
  String json(String text) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = Json.FACTORY.createGenerator(line)) {
      json.writeStartObject();
      for (String name : order(values)) {
        field(json, name, text);
      }
      for (Map.Entry<String, String> unknown : values.entrySet()) {
        if (unknown.getKey().startsWith("+")) {
          Json.rawField(json, unknown.getKey().substring(1), unknown.getValue());
        }
      }
      String place = values.get(PLACE);
      if (place != null && !MergePlaces.isOn(place, text)) {
        Json.rawField(json, TEXT, JsonValues.fields(place).getOrDefault(TEXT, "\"\""));
      }
      json.writeEndObject();
    }
    return line.toString();
  }

  private void field(JsonGenerator json, String name, String text) throws IOException {
    String value = values.get(name);
    if (name.equals(FEATURES)) {
      features(json);
    } else if (value != null && name.equals(PLACE)) {
      Map<String, String> place = JsonValues.fields(value);
      for (String part : MergePlaces.OF_A_MARK) {
        if (place.containsKey(part)) {
          Json.rawField(json, part, place.getOrDefault(part, ""));
        }
      }
    } else if (value != null) {
      String raw = name.equals(SECTIONS) ? MergePlaces.sections(value, text) : value;
      Json.rawField(json, name, raw);
    }
  }

  private void features(JsonGenerator json) throws IOException {
    if (values.containsKey(FEATURES)) {
      Json.rawField(json, FEATURES, values.getOrDefault(FEATURES, "{}"));
      return;
    }
    json.writeObjectFieldStart(FEATURES);
    for (Map.Entry<String, String> feature : values.entrySet()) {
      if (feature.getKey().startsWith(".")) {
        Json.rawField(json, feature.getKey().substring(1), feature.getValue());
      }
    }
    json.writeEndObject();
  }
}
