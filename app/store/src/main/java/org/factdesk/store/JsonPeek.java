package org.factdesk.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells JSON files that hold an article from other JSON files, without keeping their content. */
final class JsonPeek {
  private JsonPeek() {}

  /** Whether the file is an object with a {@code "text"}, or breaks off before that is known. */
  static boolean hasText(Path file, int limit) {
    try (var in = Files.newInputStream(file);
        JsonParser parser = Json.FACTORY.createParser(in)) {
      if (Files.size(file) > limit || parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        if (parser.currentName().equals("text")) {
          return true;
        }
        parser.nextToken();
        parser.skipChildren();
      }
      return false;
    } catch (IOException e) {
      // Damaged: reading it as an article will say where.
      return true;
    }
  }
}
