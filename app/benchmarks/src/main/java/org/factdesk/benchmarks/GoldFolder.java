package org.factdesk.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder of texts with what people say is right about them: {@code docs.jsonl} with a text a line
 * ({@code doc}, {@code file}, {@code dct}: its day of publication), beside it {@code gold.jsonl}
 * with the time expressions or {@code truth.jsonl} with the planted errors. Offsets are code
 * points.
 */
record GoldFolder(Path folder, List<JsonNode> texts) {
  static final ObjectMapper JSON = new ObjectMapper();

  static GoldFolder read(Path folder) throws IOException {
    return new GoldFolder(folder, lines(folder.resolve("docs.jsonl")));
  }

  boolean holds(String file) {
    return Files.isRegularFile(folder.resolve(file));
  }

  List<JsonNode> lines(String file) throws IOException {
    return lines(folder.resolve(file));
  }

  /** Makes a workspace of all texts, published on the days that the folder gives. */
  void writeWorkspace(Path workspace) throws IOException {
    List<String> articles = new ArrayList<>();
    for (JsonNode text : texts) {
      ObjectNode article = JSON.createObjectNode();
      article.put("id", text.path("doc").asText());
      article.put("text", Files.readString(folder.resolve(text.path("file").asText())));
      String published = text.path("dct").asText();
      if (published.length() >= 10) {
        article.put("published", published.substring(0, 10));
      }
      articles.add(JSON.writeValueAsString(article));
    }
    Files.createDirectories(workspace.resolve("articles"));
    Files.write(workspace.resolve("articles/articles.jsonl"), articles);
    Files.writeString(
        workspace.resolve("factdesk.json"),
        "{\"format\":\"factdesk-workspace/1\",\"articles\":[\"articles\"]}\n");
  }

  static List<JsonNode> lines(Path file) throws IOException {
    return parsed(Files.readString(file));
  }

  static List<JsonNode> parsed(String text) throws IOException {
    List<JsonNode> all = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        all.add(JSON.readTree(line));
      }
    }
    return all;
  }

  /** The document that an article of the workspace was made of. */
  static String document(String article) {
    return article.substring(article.lastIndexOf('#') + 1);
  }
}
