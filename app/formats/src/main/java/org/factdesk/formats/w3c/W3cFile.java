package org.factdesk.formats.w3c;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.factdesk.formats.PlainReason;
import org.factdesk.formats.Trouble;

/**
 * The annotations of one file: one alone, a page, a collection with its first page, an array, or
 * one after the other. Behind damage those are still found that stand on a line of their own.
 */
final class W3cFile {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Set<String> LISTS = Set.of("items", "rows", "annotations", "@graph");

  private final Path file;
  private final String name;
  private final Consumer<Item> items;
  private final Consumer<Trouble> troubles;
  private int complete;

  /** An annotation and the line that it starts on, from 1. */
  record Item(JsonNode annotation, String file, int line) {}

  W3cFile(Path file, String name, Consumer<Item> items, Consumer<Trouble> troubles) {
    this.file = file;
    this.name = name;
    this.items = items;
    this.troubles = troubles;
  }

  void read() throws IOException {
    if (name.endsWith(".jsonl")) {
      lines(true);
      return;
    }
    try (JsonParser json = MAPPER.createParser(file.toFile())) {
      while (json.nextToken() != null) {
        value(json);
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      troubles.accept(new Trouble(name, line, PlainReason.ofJson(e), ""));
      lines(false);
    }
  }

  private void value(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.START_ARRAY) {
      list(json);
    } else if (json.currentToken() == JsonToken.START_OBJECT) {
      object(json);
    } else {
      troubles.accept(new Trouble(name, line(json), "is no annotation", json.getText()));
    }
  }

  private void list(JsonParser json) throws IOException {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      int line = line(json);
      give(MAPPER.readTree(json), line);
      complete = json.currentLocation().getLineNr();
    }
  }

  private void object(JsonParser json) throws IOException {
    int line = line(json);
    ObjectNode object = MAPPER.createObjectNode();
    boolean listed = false;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (value == JsonToken.START_ARRAY && LISTS.contains(field)) {
        listed = true;
        list(json);
      } else {
        object.set(field, MAPPER.readTree(json));
      }
    }
    complete = json.currentLocation().getLineNr();
    JsonNode pages = object.path("first").path("items");
    if (pages.isArray()) {
      pages.forEach(page -> give(page, line));
    } else if (!listed) {
      give(object, line);
    }
  }

  private static int line(JsonParser json) {
    return json.currentTokenLocation().getLineNr();
  }

  private void give(JsonNode node, int line) {
    if (node.has("target")) {
      items.accept(new Item(node, name, line));
    } else {
      troubles.accept(new Trouble(name, line, "is no annotation: it has no target", text(node)));
    }
  }

  private static String text(JsonNode node) {
    String text = node.toString();
    return text.length() > 500 ? text.substring(0, 500) : text;
  }

  private void lines(boolean tell) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      String line = reader.readLine();
      for (int number = 1; line != null; number++) {
        if (number > complete && !line.isBlank()) {
          line(line.strip(), number, tell);
        }
        line = reader.readLine();
      }
    } catch (java.nio.charset.CharacterCodingException e) {
      troubles.accept(new Trouble(name, 0, "is not UTF-8", ""));
    }
  }

  private void line(String line, int number, boolean tell) {
    String plain = line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
    Optional<JsonNode> node = parsed(plain);
    for (String end : List.of("]", "]}")) { // of the list that the line is the last one of
      if (node.isEmpty() && plain.endsWith(end)) {
        node = parsed(plain.substring(0, plain.length() - end.length()));
      }
    }
    if (node.isPresent() && node.get().has("target")) {
      give(node.get(), number);
    } else if (tell) {
      String wrong = node.isPresent() ? "is no annotation: it has no target" : "is not JSON";
      troubles.accept(new Trouble(name, number, wrong, line));
    }
  }

  private static Optional<JsonNode> parsed(String text) {
    if (!text.startsWith("{")) {
      return Optional.empty();
    }
    try (JsonParser json = MAPPER.createParser(text)) {
      JsonNode node = MAPPER.readTree(json);
      return node != null && node.isObject() && json.nextToken() == null
          ? Optional.of(node)
          : Optional.empty();
    } catch (IOException e) {
      // Told by the caller with the line, or told once for the whole file.
      return Optional.empty();
    }
  }
}
