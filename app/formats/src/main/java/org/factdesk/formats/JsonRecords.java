package org.factdesk.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.factdesk.formats.JsonPieces.Piece;

/**
 * The objects of a JSON file one after the other: of JSON lines, of one array, of objects below one
 * another. What is damaged is told as trouble and costs itself alone. Leaves room for what other
 * programs write (a comma too many, {@code NaN}); of a key that stands twice, the last counts, as
 * in those programs.
 */
public final class JsonRecords implements Closeable {
  private static final int DEEPEST = 500;
  private static final int TRIED = 20;
  private static final JsonMapper LENIENT =
      JsonMapper.builder(
              Json.FACTORY
                  .rebuild()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(Integer.MAX_VALUE)
                          .build())
                  .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                  .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final ObjectReader LAST = LENIENT.readerFor(JsonNode.class);
  private static final ObjectReader ONCE =
      LAST.with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

  private final JsonPieces pieces;
  private final String file;
  private final Consumer<Trouble> troubles;
  private final List<Trouble> before = new ArrayList<>();
  private boolean isJson;

  /**
   * An object of a file.
   *
   * @param line where it begins, from 1
   * @param content as it stands there
   */
  public record Row(String file, int line, JsonNode value, String content) {
    /** Trouble with it, which keeps what stands there. */
    public Trouble trouble(String message) {
      return new Trouble(file, line, message, content);
    }
  }

  /**
   * Opens a file.
   *
   * @param name as troubles name it
   */
  public JsonRecords(Path path, String name, Consumer<Trouble> troubles) throws IOException {
    this.pieces = new JsonPieces(path);
    this.file = name;
    this.troubles = troubles;
  }

  /** The next object; empty after the last. */
  public Optional<Row> next() throws IOException {
    for (Optional<Piece> piece = pieces.next(); piece.isPresent(); piece = pieces.next()) {
      Optional<Row> row = row(piece.get());
      if (row.isPresent()) {
        return row;
      }
      if (!isJson && before.size() > TRIED) {
        break;
      }
    }
    if (!isJson && !before.isEmpty()) {
      troubles.accept(
          new Trouble(
              file,
              0,
              "holds no JSON; text and tables are read with their own formats, such as conll, csv"
                  + " or brat",
              ""));
      before.clear();
    }
    return Optional.empty();
  }

  private Optional<Row> row(Piece piece) {
    if (!isJson && looksLikeJson(piece.bytes())) {
      isJson = true;
      before.forEach(troubles);
      before.clear();
    }
    if (!piece.whole()) {
      return trouble(piece, "is longer than any article, and was not read", "");
    }
    String content;
    try {
      content = decoded(piece.bytes());
    } catch (CharacterCodingException e) {
      return trouble(piece, "is not UTF-8", new String(piece.bytes(), StandardCharsets.UTF_8));
    }
    String sound = Halves.replaced(content);
    if (!sound.equals(content)) {
      tell(piece, "has half characters (\\ud83d alone), each replaced by U+FFFD", content);
    }
    try {
      JsonNode value = value(piece, sound, content);
      return value.isObject()
          ? Optional.of(new Row(file, piece.line(), value, content))
          : trouble(piece, "is no JSON object", content);
    } catch (JsonProcessingException e) {
      return trouble(piece, PlainReason.ofJson(e), content);
    }
  }

  private JsonNode value(Piece piece, String text, String content) throws JsonProcessingException {
    try {
      return ONCE.readTree(text);
    } catch (JsonProcessingException e) {
      JsonNode value = LAST.readTree(text);
      tell(piece, PlainReason.ofJson(e) + ", of which the last counts", content);
      return value;
    }
  }

  private static boolean looksLikeJson(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && JsonPieces.isBlank(bytes[at])) {
      at++;
    }
    return at < bytes.length && (bytes[at] == '{' || bytes[at] == '[');
  }

  private static String decoded(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  private Optional<Row> trouble(Piece piece, String message, String content) {
    tell(piece, message, content);
    return Optional.empty();
  }

  private void tell(Piece piece, String message, String content) {
    Trouble trouble = new Trouble(file, piece.line(), message, content);
    if (isJson) {
      troubles.accept(trouble);
    } else {
      before.add(trouble);
    }
  }

  /** A whole number, also one written as {@code 3.0}; empty for everything else. */
  public static OptionalInt whole(JsonNode value) {
    if (value.isIntegralNumber() && value.canConvertToInt()) {
      return OptionalInt.of(value.intValue());
    }
    double number = value.isFloatingPointNumber() ? value.doubleValue() : Double.NaN;
    return number == (int) number ? OptionalInt.of((int) number) : OptionalInt.empty();
  }

  /** A range from two such numbers; empty where one of them is none. */
  public static Optional<Range> range(JsonNode begin, JsonNode end) {
    OptionalInt from = whole(begin);
    OptionalInt to = whole(end);
    return from.isPresent() && to.isPresent()
        ? Optional.of(new Range(from.getAsInt(), to.getAsInt()))
        : Optional.empty();
  }

  /** A text, or a number or truth value as text; empty for everything else. */
  public static String text(JsonNode value) {
    return value.isValueNode() && !value.isNull() ? value.asText() : "";
  }

  @Override
  public void close() throws IOException {
    pieces.close();
  }
}
