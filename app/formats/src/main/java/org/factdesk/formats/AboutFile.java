package org.factdesk.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A JSON file with what people say of a dataset. */
public final class AboutFile {
  private static final int MAXIMUM_BYTES = 1 << 20;
  private static final List<String> FIELDS =
      List.of("title", "purpose", "sources", "licence", "creator", "homepage", "citation");

  private AboutFile() {}

  /**
   * Reads an object with the fields of {@link About}, each a text, each optional.
   *
   * @throws IOException saying in one sentence that names the file what is wrong with it
   */
  public static About read(Path file) throws IOException {
    JsonNode said = parsed(file);
    if (!said.isObject()) {
      throw new IOException(file + ": is not one JSON object; write {\"title\": \"…\"}");
    }
    for (Map.Entry<String, JsonNode> field : said.properties()) {
      if (!FIELDS.contains(field.getKey()) || !field.getValue().isTextual()) {
        throw new IOException(
            "%s: '%s' is not understood; there is %s, each a text"
                .formatted(file, field.getKey(), String.join(", ", FIELDS)));
      }
    }
    return new About(
        said.path("title").asText(""),
        said.path("purpose").asText(""),
        said.path("sources").asText(""),
        said.path("licence").asText(""),
        said.path("creator").asText(""),
        said.path("homepage").asText(""),
        said.path("citation").asText(""));
  }

  private static JsonNode parsed(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAXIMUM_BYTES + 1);
      if (bytes.length > MAXIMUM_BYTES) {
        throw new IOException(file + ": is longer than 1 MB; shorten it");
      }
      String text = new String(bytes, StandardCharsets.UTF_8);
      return new ObjectMapper().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (NoSuchFileException e) {
      throw new IOException(file + ": does not exist; name a JSON file", e);
    } catch (JsonProcessingException e) {
      throw new IOException(file + ": " + PlainReason.ofJson(e), e);
    }
  }
}
