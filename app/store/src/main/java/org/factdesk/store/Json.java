package org.factdesk.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** JSON as the store reads it: streams, with bounds that hostile files cannot get past. */
final class Json {
  /** Deep enough for every file of ours, shallow enough to walk by recursion. */
  private static final int MAXIMUM_DEPTH = 100;

  /** A number that JSON can hold and we cannot. */
  private static final String BEYOND = "1e999";

  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(MAXIMUM_DEPTH).build())
          .build();

  private Json() {}

  /** A small JSON file, such as a scheme: an object with its fields. */
  static Read<Map<String, Object>> object(byte[] bytes, String subject) {
    try (JsonParser parser = parser(bytes)) {
      requireUtf8(bytes);
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Read.failed(subject, "is not a JSON object; it has to start with {");
      }
      Map<String, Object> result = fields(parser);
      if (parser.nextToken() != null) {
        return Read.failed(subject, "goes on after its closing }; remove what follows");
      }
      return Read.of(result);
    } catch (IOException e) {
      return Read.failed(subject, damage(e));
    }
  }

  /** A parser of UTF-8 JSON; a byte-order mark is passed over. */
  static JsonParser parser(byte[] bytes) throws IOException {
    refuseWide(bytes);
    int start = start(bytes);
    return FACTORY.createParser(bytes, start, bytes.length - start);
  }

  /** As {@link #parser(byte[])}, of those of the bytes that are handed over. */
  static JsonParser parser(byte[] bytes, LineFeed feed) throws IOException {
    refuseWide(bytes);
    return FACTORY.createParser(feed);
  }

  /** Where UTF-8 JSON starts: behind a byte-order mark. */
  static int start(byte[] bytes) {
    return hasByteOrderMark(bytes) ? 3 : 0;
  }

  private static void refuseWide(byte[] bytes) throws IOException {
    if (isWide(bytes)) {
      throw new CharConversionException("UTF-16 or UTF-32");
    }
  }

  /** The parser lets through letters in more bytes than they need, and half characters. */
  private static void requireUtf8(byte[] bytes) throws IOException {
    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
  }

  /** Whether the bytes start as UTF-16 or UTF-32 does; in UTF-8 JSON no byte is zero. */
  private static boolean isWide(byte[] bytes) {
    for (int i = 0; i < Math.min(4, bytes.length); i++) {
      if (bytes[i] == 0 || bytes[i] == (byte) 0xFE || bytes[i] == (byte) 0xFF) {
        return true;
      }
    }
    return false;
  }

  static boolean hasByteOrderMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /** What is wrong with a JSON text, and where. */
  static String damage(IOException e) {
    return damage(e, line -> line);
  }

  /**
   * As {@link #damage(IOException)}.
   *
   * @param lines by the line that the parser counted, the one in the file
   */
  static String damage(IOException e, IntUnaryOperator lines) {
    if (e instanceof StreamConstraintsException) {
      return "is nested too deeply or has a value that is too long; nothing of it is used";
    }
    if (e instanceof JsonProcessingException broken) {
      JsonLocation at = broken.getLocation();
      String where =
          at == null
              ? ""
              : " at line " + lines.applyAsInt(at.getLineNr()) + ", column " + at.getColumnNr();
      boolean encoding = String.valueOf(broken.getOriginalMessage()).startsWith("Invalid UTF-8");
      return encoding
          ? "is not UTF-8" + where + "; save it as UTF-8"
          : "is damaged or cut short" + where + "; repair it or restore an earlier copy";
    }
    if (e instanceof CharConversionException || e instanceof CharacterCodingException) {
      return "is not UTF-8; save it as UTF-8";
    }
    return FileBytes.why(e);
  }

  /** The first value in a part of a JSON text, on one line. */
  static String compact(byte[] bytes, int begin, int end) throws IOException {
    StringWriter json = new StringWriter();
    try (JsonParser parser = FACTORY.createParser(bytes, begin, end - begin);
        JsonGenerator generator = FACTORY.createGenerator(json)) {
      parser.nextToken();
      generator.copyCurrentStructureExact(parser);
    }
    return Surrogates.escaped(json.toString());
  }

  /** Writes a field; halves of surrogate pairs, which UTF-8 cannot hold, are replaced. */
  static void textField(JsonGenerator json, String name, String value) throws IOException {
    json.writeStringField(Surrogates.whole(name), Surrogates.whole(value));
  }

  /** Writes a field whose value is JSON already. */
  static void rawField(JsonGenerator json, String name, String value) throws IOException {
    json.writeFieldName(Surrogates.whole(name));
    json.writeRawValue(value);
  }

  /** A text as a JSON value, which UTF-8 can hold; {@code null} for null. */
  static String quoted(@Nullable String text) {
    return text == null
        ? "null"
        : Surrogates.escaped(
            '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"');
  }

  /** A field of an object as JSON; {@code null} for none. */
  static String field(String json, String name) throws IOException {
    try (JsonParser parser = FACTORY.createParser(json)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        JsonValues values = new JsonValues(parser);
        for (String field = values.nextField(); field != null; field = values.nextField()) {
          if (field.equals(name)) {
            return values.json();
          }
          parser.skipChildren();
        }
      }
      return "null";
    }
  }

  /** The text that a JSON value holds; empty where it is no text. */
  static Optional<String> textOf(String json) throws IOException {
    try (JsonParser parser = FACTORY.createParser(json)) {
      return parser.nextToken() == JsonToken.VALUE_STRING
          ? Optional.of(parser.getText())
          : Optional.empty();
    }
  }

  /** A value as {@link #object} gives it, as JSON on one line. */
  static String text(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(field -> quoted(String.valueOf(field.getKey())) + ":" + text(field.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Json::text).collect(Collectors.joining(",", "[", "]"));
    }
    if (value instanceof Double number && number.isInfinite()) {
      return number > 0 ? BEYOND : "-" + BEYOND;
    }
    if (value instanceof Double number) {
      return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
    return value instanceof String text ? quoted(Surrogates.whole(text)) : String.valueOf(value);
  }

  private static Map<String, Object> fields(JsonParser parser) throws IOException {
    Map<String, Object> result = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = Surrogates.whole(parser.currentName());
      parser.nextToken();
      Object value = value(parser);
      if (value != null) {
        result.put(name, value);
      }
    }
    return result;
  }

  private static List<Object> items(JsonParser parser) throws IOException {
    List<Object> result = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Object value = value(parser);
      if (value != null) {
        result.add(value);
      }
    }
    return result;
  }

  /** The value that starts at the current token; a JSON null counts as absent. */
  private static @Nullable Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(parser);
      case START_ARRAY -> items(parser);
      case VALUE_STRING -> Surrogates.whole(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }
}
