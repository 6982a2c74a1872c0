package org.factdesk.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts what is set for a checker into the text of {@code factdesk.json}, one line a checker, and
 * leaves every other character of the file as somebody wrote it.
 */
final class CheckerSettingsText {
  private static final List<String> FIELDS = List.of("enabled", "severity", "options");

  /** What need not be said. */
  private static final String USUAL = "{\"enabled\":true,\"severity\":{},\"options\":{}}";

  private final String text;
  private final Map<String, String> checkers = new LinkedHashMap<>();
  private int begin = -1;
  private int end = -1;
  private int fields;
  private int closing;

  private CheckerSettingsText(String text) throws IOException {
    this.text = text;
    try (JsonParser parser = Json.FACTORY.createParser(text)) {
      look(new JsonValues(parser));
    }
  }

  /**
   * The text with other settings for some checkers.
   *
   * @param text of a file that {@link ConfigFile} can read, without a byte-order mark
   * @param settings by checker id
   */
  static String with(String text, Map<String, CheckerConfig> settings) throws IOException {
    CheckerSettingsText file = new CheckerSettingsText(text);
    for (Map.Entry<String, CheckerConfig> set : new TreeMap<>(settings).entrySet()) {
      String old = file.checkers.get(set.getKey());
      String json = json(set.getValue(), old);
      if (json.equals(USUAL)) {
        file.checkers.remove(set.getKey());
      } else {
        file.checkers.put(set.getKey(), json);
      }
    }
    return file.checkers.isEmpty() && file.begin < 0 ? text : file.put();
  }

  /** Finds where the settings of checkers stand, and what they are. */
  private void look(JsonValues values) throws IOException {
    JsonParser parser = values.parser;
    parser.nextToken();
    for (String name = values.nextField(); name != null; name = values.nextField()) {
      fields++;
      if (name.equals("checkers") && parser.currentToken() == JsonToken.START_OBJECT) {
        begin = (int) parser.currentTokenLocation().getCharOffset();
        for (String id = values.nextField(); id != null; id = values.nextField()) {
          checkers.put(id, values.json());
        }
        end = (int) parser.currentTokenLocation().getCharOffset() + 1;
      } else {
        parser.skipChildren();
      }
    }
    closing = (int) parser.currentTokenLocation().getCharOffset();
  }

  private String put() throws IOException {
    StringBuilder value = new StringBuilder("{");
    String separator = "\n    ";
    for (Map.Entry<String, String> checker : checkers.entrySet()) {
      value.append(separator).append(Json.quoted(checker.getKey())).append(": ");
      value.append(checker.getValue());
      separator = ",\n    ";
    }
    value.append(checkers.isEmpty() ? "}" : "\n  }");
    if (begin >= 0) {
      return text.substring(0, begin) + value + text.substring(end);
    }
    String before = text.substring(0, closing).stripTrailing();
    return before
        + (fields > 0 ? ",\n" : "\n")
        + "  \"checkers\": "
        + value
        + "\n"
        + text.substring(closing);
  }

  private static String json(CheckerConfig config, @Nullable String old) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = Json.FACTORY.createGenerator(line)) {
      json.writeStartObject();
      json.writeBooleanField("enabled", config.enabled());
      json.writeObjectFieldStart("severity");
      for (Map.Entry<String, String> kind : new TreeMap<>(config.severity()).entrySet()) {
        Json.textField(json, kind.getKey(), kind.getValue());
      }
      json.writeEndObject();
      json.writeObjectFieldStart("options");
      for (Map.Entry<String, Object> option : new TreeMap<>(config.options()).entrySet()) {
        json.writeFieldName(option.getKey());
        option(json, option.getValue());
      }
      json.writeEndObject();
      keep(json, old);
      json.writeEndObject();
    }
    return line.toString();
  }

  private static void option(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof Double number && number == Math.rint(number)) {
      json.writeNumber(number.longValue());
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else {
      json.writeString(Surrogates.whole(String.valueOf(value)));
    }
  }

  /** Fields that only a newer version knows stay. */
  private static void keep(JsonGenerator json, @Nullable String old) throws IOException {
    for (Map.Entry<String, String> field : JsonValues.fields(old == null ? "{}" : old).entrySet()) {
      if (!FIELDS.contains(field.getKey())) {
        Json.rawField(json, field.getKey(), field.getValue());
      }
    }
  }
}
