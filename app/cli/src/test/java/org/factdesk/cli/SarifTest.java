package org.factdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifTest {
  /** Flags every "wrong", first to last, as one finding, across lines too. */
  private static final String FLAGS_ALL =
      """
      Finding found = Finding.of(KIND, "wrong").about("wrong");
      for (int at = article.text().indexOf("wrong"); at >= 0;
          at = article.text().indexOf("wrong", at + 1)) {
        found = found.at(article.place(new Span(at, at + 7)));
      }
      return found.places().isEmpty() ? List.of() : List.of(found);
      """;

  @TempDir Path folder;

  @BeforeEach
  void a_workspace_with_odd_names_and_texts() throws IOException {
    Files.createDirectories(folder.resolve("Zürich 1"));
    Files.writeString(
        folder.resolve("Zürich 1/ä #%.txt"), "\ufeff📅 wrong, then\r\n🙂🙂 wrong\r\nx");
    Files.write(
        folder.resolve("west.txt"), "Café: wrong it is.".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(
        folder.resolve("many.jsonl"),
        "{\"id\": \"one\", \"text\": \"All wrong here.\"}\n{\"text\": \"Also wrong here.\"}\n");
    Files.writeString(
        folder.resolve("factdesk.json"),
        "{\"format\": \"factdesk-workspace/1\", \"articles\": [\".\"], \"plugins\": [\"own\"]}");
    PluginSource.jar(
        folder.resolve("own/words.jar"),
        "words",
        "Made",
        PluginSource.checker("wrong-words", FLAGS_ALL));
  }

  private String log() {
    return CommandRun.in(folder, "check", "--format", "sarif").out();
  }

  @Test
  void places_are_counted_in_code_points_and_files_named_below_the_workspace() throws IOException {
    JsonNode run = new ObjectMapper().readTree(log()).at("/runs/0");
    JsonNode zurich = run.at("/results/0");

    assertThat(run.at("/artifacts/0/location/uri").asText())
        .isEqualTo("Z%C3%BCrich%201/%C3%A4%20%23%25.txt");
    assertThat(zurich.at("/locations/0/physicalLocation/artifactLocation/index").asInt()).isZero();
    assertThat(zurich.at("/locations/0/physicalLocation/region").toString())
        .startsWith(
            "{\"startLine\":1,\"startColumn\":3,\"endLine\":1,\"endColumn\":10,\"charOffset\":2,");
    assertThat(zurich.get("relatedLocations")).hasSize(1);
    assertThat(zurich.at("/relatedLocations/0/physicalLocation/region").toString())
        .startsWith(
            "{\"startLine\":2,\"startColumn\":4,\"endLine\":3,\"endColumn\":1,\"charOffset\":18,");
    assertThat(run.at("/artifacts/0/encoding").asText()).isEqualTo("UTF-8");
    assertThat(run.at("/artifacts/2/location/uri").asText()).isEqualTo("west.txt");
    assertThat(run.at("/artifacts/2/encoding").isMissingNode()).isTrue();
    assertThat(run.at("/results/1/locations/0/physicalLocation/region").toString())
        .as("the line of the article")
        .isEqualTo("{\"startLine\":2,\"endLine\":2}");
    assertThat(run.get("artifacts")).as("two articles of one file are one artifact").hasSize(3);
    assertThat(run.at("/tool/driver/rules/0/help/text").asText())
        .isEqualTo("Made up. Found by the checker Made (wrong-words) of the plugin words.");
  }

  @Test
  void a_plugin_that_did_not_load_makes_the_run_no_success() throws IOException {
    Files.writeString(folder.resolve("own/broken.jar"), "no jar");
    JsonNode invocation = new ObjectMapper().readTree(log()).at("/runs/0/invocations/0");

    assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asText())
        .contains("broken.jar was not loaded");
  }

  @Test
  void a_log_keeps_to_the_schema() throws IOException {
    Path schema =
        Path.of(System.getProperty("factdesk.root", ""))
            .resolve("../shared/corpora/sarif/sarif-schema-2.1.0.json");
    assumeTrue(Files.exists(schema), "the schema of SARIF 2.1.0 is not here: " + schema);
    Schema sarif =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(Files.readString(schema), InputFormat.JSON);

    assertThat(sarif.validate(log(), InputFormat.JSON)).isEmpty();
    assertThat(sarif.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
  }
}
