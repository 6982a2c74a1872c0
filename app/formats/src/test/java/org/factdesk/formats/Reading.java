package org.factdesk.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.factdesk.formats.Document.Mark;
import org.factdesk.model.Span;

/** Reads files in tests. */
public final class Reading {
  private static final ObjectMapper STRICT =
      new ObjectMapper()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private Reading() {}

  /** All articles that a format finds there. */
  public static List<Document> all(Format format, Path path, Consumer<Trouble> troubles)
      throws IOException {
    List<Document> found = new ArrayList<>();
    try (Documents documents = format.read(Source.of(path), troubles)) {
      for (Optional<Document> one = documents.next(); one.isPresent(); one = documents.next()) {
        found.add(one.get());
      }
    }
    return found;
  }

  /** The words of a mark, counted so. */
  public static String words(Document document, Mark mark, Counting counting) {
    Counting.Table table = counting.in(document.text());
    List<String> words = new ArrayList<>();
    for (Range range : mark.spans()) {
      int begin = table.utf16(range.begin()).orElse(-1);
      int end = table.utf16(range.end()).orElse(-1);
      words.add(begin < 0 || end <= begin ? "?" : new Span(begin, end).in(document.text()));
    }
    return String.join(" … ", words);
  }

  /** The lines of a file, each one JSON object by the letter of the standard. */
  public static List<JsonNode> strictLines(Path file) throws IOException {
    String content = Files.readString(file, StandardCharsets.UTF_8);
    assertThat(content).doesNotStartWith("\uFEFF").doesNotContain("\r");
    if (content.isEmpty()) {
      return List.of();
    }
    assertThat(content).endsWith("\n");
    List<JsonNode> lines = new ArrayList<>();
    for (String line : content.substring(0, content.length() - 1).split("\n", -1)) {
      JsonNode value = STRICT.readTree(line);
      assertThat(value.isObject()).as(line).isTrue();
      lines.add(value);
    }
    return lines;
  }

  /** A folder of real files of others; where they are not here, the test is skipped. */
  public static Path corpus(String name) {
    Path folder =
        Path.of(System.getProperty("factdesk.root", "")).resolve("../shared/corpora").resolve(name);
    assumeTrue(Files.isDirectory(folder), "the files of others are not here: " + folder);
    return folder;
  }
}
