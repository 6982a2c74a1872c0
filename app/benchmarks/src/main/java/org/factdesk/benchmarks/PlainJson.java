package org.factdesk.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Jackson alone takes for the same bytes: the rulers that the store is held to. */
final class PlainJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private PlainJson() {}

  /** Looks at every token and keeps none. */
  static long tokens(byte[] json) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      long seen = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        seen++;
        if (token == JsonToken.VALUE_NUMBER_INT) {
          seen += parser.getIntValue();
        } else if (token == JsonToken.VALUE_STRING) {
          seen += parser.getTextLength();
        }
      }
      return seen;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The marks as objects; texts that come again are shared.
   *
   * @param ours an annotation file of ours, not the short JSON
   */
  static List<PlainMark> objects(byte[] json, boolean ours) {
    Map<String, String> shared = new HashMap<>();
    List<PlainMark> marks = new ArrayList<>();
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        parser.nextToken();
        if (name.equals("text")) {
          marks.add(PlainMark.text(parser.getText()));
        } else if (!name.equals("annotations")) {
          parser.skipChildren();
        } else {
          while (parser.nextToken() == JsonToken.START_OBJECT) {
            marks.add(ours ? PlainMark.parseOurs(parser, shared) : PlainMark.parse(parser, shared));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return marks;
  }

  /** The tokens of a JSON text, to be written again. */
  record Tokens(byte[] kinds, String[] texts, int[] numbers) {}

  static Tokens read(byte[] json) {
    List<JsonToken> kinds = new ArrayList<>();
    List<@Nullable String> texts = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    try (JsonParser parser = FACTORY.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        kinds.add(token);
        boolean number = token == JsonToken.VALUE_NUMBER_INT;
        texts.add(token.isStructStart() || token.isStructEnd() || number ? "" : parser.getText());
        numbers.add(number ? parser.getIntValue() : 0);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] ids = new byte[kinds.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = (byte) kinds.get(i).ordinal();
    }
    return new Tokens(
        ids, texts.toArray(new String[0]), numbers.stream().mapToInt(n -> n).toArray());
  }

  /** Writes the tokens into memory; gives how many bytes they are. */
  static int write(Tokens tokens, ByteArrayOutputStream out) {
    JsonToken[] kinds = JsonToken.values();
    out.reset();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      for (int i = 0; i < tokens.kinds.length; i++) {
        switch (kinds[tokens.kinds[i]]) {
          case START_OBJECT -> json.writeStartObject();
          case END_OBJECT -> json.writeEndObject();
          case START_ARRAY -> json.writeStartArray();
          case END_ARRAY -> json.writeEndArray();
          case FIELD_NAME -> json.writeFieldName(tokens.texts[i]);
          case VALUE_NUMBER_INT -> json.writeNumber(tokens.numbers[i]);
          default -> json.writeString(tokens.texts[i]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }
}
