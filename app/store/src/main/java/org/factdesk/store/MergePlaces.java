package org.factdesk.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a text, as one value of a merge: offsets and words together with the
 * hash of the text that they were made for, as versions of a file may have been made on different
 * texts.
 */
final class MergePlaces {
  static final List<String> OF_A_MARK = List.of("spans", "quote", "before", "after");
  private static final String TEXT = "text";

  private MergePlaces() {}

  /**
   * The place of a mark.
   *
   * @param text the hash of the file's text, which counts where the mark does not say its own
   */
  static String ofMark(Map<String, String> fields, String text) {
    Map<String, String> place = new LinkedHashMap<>();
    for (String name : OF_A_MARK) {
      if (fields.containsKey(name)) {
        place.put(name, fields.get(name));
      }
    }
    place.put(TEXT, fields.getOrDefault(TEXT, Json.quoted(text)));
    return object(place);
  }

  /** The places of corrected sections; what is no list of objects stays as it is. */
  static String ofSections(String sections, String text) throws IOException {
    return each(sections, TEXT, (fields, name) -> fields.putIfAbsent(name, Json.quoted(text)));
  }

  /** The sections as a file of this text has them. */
  static String sections(String places, String text) throws IOException {
    return each(places, TEXT, (fields, name) -> fields.remove(name, Json.quoted(text)));
  }

  /** Whether somebody chose other words, rather than that the same words were found elsewhere. */
  static boolean differ(@Nullable String one, @Nullable String other) throws IOException {
    if (one == null || other == null) {
      return one != other;
    }
    if (one.equals(other)) {
      return false;
    }
    return text(one).equals(text(other)) || !words(one).equals(words(other));
  }

  /** Whether it was made for this text. */
  static boolean isOn(@Nullable String place, String text) throws IOException {
    return place != null && text(place).equals(Json.quoted(text));
  }

  private static String text(String place) throws IOException {
    if (!place.startsWith("[")) {
      return JsonValues.fields(place).getOrDefault(TEXT, "");
    }
    List<String> sections = items(place);
    return sections.isEmpty() ? "" : JsonValues.fields(sections.get(0)).getOrDefault(TEXT, "");
  }

  private static String words(String place) throws IOException {
    if (!place.startsWith("[")) {
      Map<String, String> fields = JsonValues.fields(place);
      return fields.getOrDefault("quote", fields.getOrDefault("spans", ""));
    }
    return each(
        place,
        TEXT,
        (fields, name) -> {
          fields.remove(name);
          if (fields.containsKey("starts")) {
            fields.remove("begin");
            fields.remove("end");
          }
        });
  }

  private interface Change {
    void apply(Map<String, String> fields, String name);
  }

  private static String each(String list, String name, Change change) throws IOException {
    if (!list.startsWith("[")) {
      return list;
    }
    StringJoiner result = new StringJoiner(",", "[", "]");
    for (String item : items(list)) {
      if (!item.startsWith("{")) {
        result.add(item);
        continue;
      }
      Map<String, String> fields = JsonValues.fields(item);
      change.apply(fields, name);
      result.add(object(fields));
    }
    return result.toString();
  }

  private static List<String> items(String list) throws IOException {
    List<String> items = new ArrayList<>();
    try (JsonParser parser = Json.FACTORY.createParser(list)) {
      parser.nextToken();
      JsonValues values = new JsonValues(parser);
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(values.json());
      }
    }
    return items;
  }

  private static String object(Map<String, String> fields) {
    StringJoiner json = new StringJoiner(",", "{", "}");
    fields.forEach((name, value) -> json.add(Json.quoted(Surrogates.whole(name)) + ":" + value));
    return json.toString();
  }
}
