package org.factdesk.formats.croissant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.factdesk.formats.FlatRows;

/** Reads the rows of a file of JSON Lines. */
final class JsonRows implements FlatRows {
  private final MappingIterator<JsonNode> lines;

  JsonRows(Path file) throws IOException {
    lines = new ObjectMapper().readerFor(JsonNode.class).readValues(file.toFile());
  }

  @Override
  public Optional<Map<String, Object>> next() throws IOException {
    if (!lines.hasNextValue()) {
      return Optional.empty();
    }
    Map<String, Object> row = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : lines.nextValue().properties()) {
      if (field.getValue().isInt()) {
        row.put(field.getKey(), field.getValue().intValue());
      } else if (field.getValue().isTextual()) {
        row.put(field.getKey(), field.getValue().textValue());
      }
    }
    return Optional.of(row);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
