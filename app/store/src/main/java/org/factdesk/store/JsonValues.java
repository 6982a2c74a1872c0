package org.factdesk.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes single values from a stream; null where a value has another type, which is passed over. */
final class JsonValues {
  final JsonParser parser;
  private final Map<String, String> texts = new HashMap<>();
  private final Times times = new Times();

  JsonValues(JsonParser parser) {
    this.parser = parser;
  }

  /** Goes on to the next field's value and gives its name; null at the end of the object. */
  @Nullable String nextField() throws IOException {
    if (parser.nextToken() != JsonToken.FIELD_NAME) {
      return null;
    }
    String name = parser.currentName();
    parser.nextToken();
    return name;
  }

  @Nullable String text() throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return parser.getText();
    }
    parser.skipChildren();
    return null;
  }

  /** As {@link #text()}, one instance of texts that come again and again: layers, features. */
  @Nullable String sharedText() throws IOException {
    String text = text();
    return text == null ? null : shared(text);
  }

  Times times() {
    return times;
  }

  String shared(String text) {
    return texts.computeIfAbsent(text, same -> same);
  }

  /** The texts of a list. */
  @Nullable List<String> texts() throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return null;
    }
    List<String> result = new ArrayList<>(1);
    boolean right = true;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      String text = text();
      right &= text != null;
      result.add(text == null ? "" : text);
    }
    return right ? result : null;
  }

  /** A time such as {@code 2026-11-21T20:00:00Z}. */
  @Nullable Instant time() throws IOException {
    String text = text();
    return text == null ? null : times.parse(text);
  }

  /** A number of 0 to 2^31-1; -1 for anything else. */
  int count() throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      parser.skipChildren();
      return -1;
    }
    if (parser.getNumberType() != JsonParser.NumberType.INT) {
      return -1;
    }
    return Math.max(-1, parser.getIntValue());
  }

  /** The current value, whatever it is, as JSON on one line. */
  String json() throws IOException {
    StringWriter json = new StringWriter();
    try (JsonGenerator generator = Json.FACTORY.createGenerator(json)) {
      generator.copyCurrentStructureExact(parser);
    }
    return Surrogates.escaped(json.toString());
  }

  /** The fields of an object, each value as JSON on one line; none where it is no object. */
  static Map<String, String> fields(String object) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    try (JsonParser parser = Json.parser(object.getBytes(StandardCharsets.UTF_8))) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        JsonValues values = new JsonValues(parser);
        for (String name = values.nextField(); name != null; name = values.nextField()) {
          fields.put(name, values.json());
        }
      }
    }
    return fields;
  }
}
