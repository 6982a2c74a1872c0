package org.factdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.factdesk.engine.Limits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private static final String FLAGS_WRONG =
      """
      int at = article.text().indexOf("wrong");
      if (at < 0) { return List.of(); }
      Place place = article.place(new Span(at, at + 5));
      return List.of(
          Finding.of(KIND, "this is\\nwrong").at(place).about("wrong")
              .because(new Evidence.Reasoning("it says so"), new Evidence.Quote(place, "there"),
                       new Evidence.Source("a table", "no"))
              .confidence(0.5),
          Finding.suggestion(OFFER, "mark it", place, "claim", java.util.Map.of("kind", "event"))
              .because(new Evidence.Reasoning("it looks so"),
                       new Evidence.Alternative("quote", "it may be said")));
      """;

  @TempDir Path folder;

  @BeforeEach
  void a_workspace_with_a_plugin() throws IOException {
    Files.createDirectories(folder.resolve("news"));
    Files.writeString(folder.resolve("news/north.txt"), "Well.\n📅 this is wrong.\n");
    Files.writeString(
        folder.resolve("news/south.json"),
        """
        {"text": "All is well.", "title": "Süd", "published": "2022-02-04", "language": "en"}
        """);
    Files.writeString(
        folder.resolve("factdesk.json"),
        """
        {"format": "factdesk-workspace/1", "articles": ["news"], "plugins": ["own"]}
        """);
    String source =
        PluginSource.checker("wrong-words", FLAGS_WRONG)
            .replace(
                "public CheckerDescription",
                "static final FindingKind OFFER = new FindingKind(\"offer\", Severity.SUGGESTION,"
                    + " \"An offer.\");\n  public CheckerDescription")
            .replace("reports(KIND)", "reports(KIND, OFFER)");
    PluginSource.jar(folder.resolve("own/words.jar"), "words", "Made", source);
  }

  @Test
  void the_workspaces_own_plugins_are_named_and_can_be_left_out() {
    CommandRun with = CommandRun.in(folder, "check");
    assertThat(with.err())
        .containsOnlyOnce("running the workspace's own plugin")
        .contains("words.jar");
    assertThat(with.out()).contains("wrong-words");
    CommandRun without = CommandRun.in(folder, "check", "--no-workspace-plugins");
    assertThat(without.err()).doesNotContain("words.jar");
    assertThat(without.lines()).isEmpty();
    assertThat(without.code()).isZero();
  }

  @Test
  void articles_prints_what_was_read() {
    CommandRun run = CommandRun.in(folder, "articles");

    assertThat(run.code()).isZero();
    assertThat(run.messages()).isEmpty();
    assertThat(run.lines()).hasSize(2);
    assertThat(run.lines().get(0))
        .startsWith("{\"article\":\"north\",")
        .contains("\"length\":23,\"sections\":[{\"begin\":0,")
        .endsWith("\"state\":\"new\",\"marks\":0}");
    assertThat(run.lines().get(1))
        .contains(
            "\"title\":\"Süd\",\"published\":{\"from\":\"2022-02-04\",\"to\":\"2022-02-04\","
                + "\"origin\":\"given\",");
  }

  @Test
  void check_prints_findings_for_people() {
    CommandRun run = CommandRun.in(folder, "check");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            """
            north:2:11: error: this is wrong [wrong-words/made]
                north:2:11 “wrong”
                because it says so
                because there (north)
                because no (a table)
            """);
    assertThat(run.messages()).containsExactly("1 error in 2 articles");
  }

  @Test
  void check_prints_findings_for_programs_in_code_points() {
    CommandRun run = CommandRun.in(folder, "check", "--format", "jsonl", "--fail-on", "never");

    assertThat(run.code()).isZero();
    assertThat(run.lines())
        .singleElement()
        .asString()
        .matches("\\{\"id\":\"[0-9a-f]{20}\",.*")
        .contains(
            "\"checker\":\"wrong-words\",\"kind\":\"made\",\"severity\":\"error\","
                + "\"message\":\"this is\\nwrong\",\"confidence\":0.5,"
                + "\"places\":[{\"article\":\"north\",\"begin\":16,\"end\":21,\"quote\":\"wrong\"}],"
                + "\"evidence\":[{\"type\":\"reasoning\",\"because\":\"it says so\"},"
                + "{\"type\":\"quote\",\"article\":\"north\",\"begin\":16,\"end\":21,"
                + "\"quote\":\"wrong\",\"says\":\"there\"},"
                + "{\"type\":\"source\",\"name\":\"a table\",\"says\":\"no\"}],"
                + "\"fixes\":[],\"dismissed\":null}");
  }

  @Test
  void check_prints_a_sarif_log() throws IOException {
    Files.writeString(folder.resolve("news/east.json"), "{\"text\": \"East is wrong.\"}");
    CommandRun run = CommandRun.in(folder, "check", "--format", "sarif", "--fail-on", "never");
    JsonNode log = new ObjectMapper().readTree(run.out());
    JsonNode results = log.at("/runs/0/results");

    assertThat(log.at("/version").asText()).isEqualTo("2.1.0");
    assertThat(log.at("/runs/0/columnKind").asText()).isEqualTo("unicodeCodePoints");
    assertThat(log.at("/runs/0/tool/driver/rules/0/id").asText()).isEqualTo("wrong-words/made");
    assertThat(results).hasSize(2);
    JsonNode east = results.get(0);
    assertThat(east.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("news/east.json");
    assertThat(east.at("/locations/0/physicalLocation/region").toString())
        .as("offsets of the text are not those of the JSON file")
        .isEqualTo("{\"startLine\":1,\"endLine\":1}");
    JsonNode north = results.get(1);
    assertThat(north.at("/ruleId").asText()).isEqualTo("wrong-words/made");
    assertThat(north.at("/level").asText()).isEqualTo("error");
    JsonNode region = north.at("/locations/0/physicalLocation/region");
    assertThat(region.get("startLine").asInt()).isEqualTo(2);
    assertThat(region.get("startColumn").asInt()).isEqualTo(11);
    assertThat(region.get("endColumn").asInt()).isEqualTo(16);
    assertThat(region.get("charOffset").asInt()).isEqualTo(16);
    assertThat(region.get("charLength").asInt()).isEqualTo(5);
  }

  @Test
  void check_writes_into_a_file() throws IOException {
    CommandRun run = CommandRun.in(folder, "check", "--output", "found.txt");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(folder.resolve("found.txt")).content().startsWith("north:2:11: error");

    CommandRun lost = CommandRun.in(folder, "check", "--output", "none/found.txt");
    assertThat(lost.code()).isEqualTo(3);
    assertThat(lost.messages().get(0)).contains("none/found.txt: cannot be written");
  }

  @Test
  void a_workspace_sets_what_a_finding_matters() throws IOException {
    Files.writeString(
        folder.resolve("factdesk.json"),
        """
        {"format": "factdesk-workspace/1", "articles": ["news"], "plugins": ["own"],
         "checkers": {"wrong-words": {"severity": {"made": "warning"}}}}
        """);

    assertThat(CommandRun.in(folder, "check").code()).isZero();
    assertThat(CommandRun.in(folder, "check", "--fail-on", "warning").code()).isEqualTo(1);
  }

  @Test
  void suggest_prints_what_would_be_marked() {
    CommandRun run = CommandRun.in(folder, "suggest");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            "{\"article\":\"north\",\"layer\":\"claim\",\"begin\":16,\"end\":21,\"quote\":\"wrong\","
                + "\"features\":{\"kind\":\"event\"},\"confidence\":1,"
                + "\"checker\":\"wrong-words\",\"reason\":\"it looks so\","
                + "\"alternatives\":[{\"value\":\"quote\",\"reason\":\"it may be said\"}]}\n");
    assertThat(CommandRun.in(folder, "suggest", "--layer", "date").out()).isEmpty();
  }

  @Test
  void one_checker_can_be_chosen_and_an_unknown_one_is_named() {
    assertThat(CommandRun.in(folder, "check", "--checker", "wrong-words").lines()).isNotEmpty();

    CommandRun unknown = CommandRun.in(folder, "check", "--checker", "right-words");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.out()).isEmpty();
    assertThat(unknown.messages())
        .containsExactly("no checker is called 'right-words'; 'factdesk plugins list' names them");
  }

  @Test
  void plugins_list_names_those_that_ship_and_those_of_the_workspace() throws IOException {
    Path dist = folder.resolve("dist");
    PluginSource.jar(
        dist.resolve("plugins/b.jar"),
        "bundled",
        "Made",
        PluginSource.checker("bundled-checker", "return List.of();"));
    CommandRun run = CommandRun.in(folder, java.util.Optional.of(dist), "plugins", "list");

    assertThat(run.code()).isZero();
    assertThat(run.lines()).hasSize(2);
    assertThat(run.lines().get(0)).startsWith("bundled\t-\tloaded\tAPI 1.0\tbundled-checker\t");
    assertThat(run.lines().get(1)).startsWith("words\t-\tloaded\tAPI 1.0\twrong-words\t");
  }

  @Test
  void validate_says_that_all_is_well() {
    CommandRun run = CommandRun.in(folder, "validate");

    assertThat(run.code()).isZero();
    assertThat(run.messages()).containsExactly("everything is in order");
  }

  private void annotate(String annotator) throws IOException {
    Files.createDirectories(folder.resolve("annotations"));
    Files.writeString(
        folder.resolve("annotations/north." + annotator + ".json"),
        """
        {"format":"factdesk-annotations/1","article":"north","annotator":"%s",
        "offsets":"code-points","sha256":"%s","length":23,"state":"done",
        "annotations":[
        {"id":"%s1","layer":"claim","spans":[[8,21]],"quote":["this is wrong"],"before":"",
        "after":"","features":{},"by":"%s","at":"2026-11-21T20:00:00Z"}
        ],
        "links":[]}
        """
            .formatted(annotator, "0".repeat(64), annotator, annotator));
  }

  @Test
  void export_writes_a_dataset() throws IOException {
    annotate("anna");
    annotate("ben");
    CommandRun run = CommandRun.in(folder, "export", "--format", "jsonl", "--output", "set");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.messages().get(run.messages().size() - 1))
        .isEqualTo(folder.resolve("set") + ": 2 articles, 2 annotations, 0 links; lost: 0");
    assertThat(folder.resolve("set/manifest.json")).content().contains("\"words\"");

    CommandRun only =
        CommandRun.in(
            folder, "export", "--format", "jsonl", "--output", "set", "--annotator", "ben");
    assertThat(only.err()).contains("2 articles, 1 annotation,");
  }

  @Test
  void export_refuses_what_it_does_not_know_and_folders_of_others() throws IOException {
    CommandRun format = CommandRun.in(folder, "export", "--format", "word", "--output", "set");
    assertThat(format.code()).isEqualTo(2);
    assertThat(format.err()).contains("no format is called 'word'; there is brat, cas-json");

    annotate("anna");
    CommandRun annotator =
        CommandRun.in(
            folder, "export", "--format", "jsonl", "--output", "set", "--annotator", "ben");
    assertThat(annotator.code()).isEqualTo(2);
    assertThat(annotator.err()).contains("no annotator is called 'ben'; there is anna");

    CommandRun taken = CommandRun.in(folder, "export", "--format", "jsonl", "--output", "news");
    assertThat(taken.code()).isEqualTo(3);
    assertThat(taken.messages().get(taken.messages().size() - 1)).contains("news: ");
    assertThat(folder.resolve("news/north.txt")).exists();
  }

  @Test
  void version_and_help_are_results() {
    assertThat(CommandRun.in(folder, "--version").out()).startsWith("Factdesk ");
    CommandRun help = CommandRun.in(folder, "--help");
    assertThat(help.code()).isZero();
    assertThat(help.out())
        .contains("open ", "articles ", "check ", "suggest ", "export ", "validate ", "plugins ");
    assertThat(help.messages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "open",
        "articles",
        "check",
        "suggest",
        "export",
        "validate",
        "plugins",
        "plugins list",
        "plugins new",
        "plugins docs",
        "plugins install-api"
      })
  void each_command_has_help(String command) {
    String[] args = (command + " --help").split(" ", -1);
    CommandRun run = CommandRun.in(folder, args);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Usage: factdesk " + command);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chek",
        "check --format xml",
        "check --fail-on often",
        "check a b",
        "check --wrong",
        "plugins",
        "articles --checker x"
      })
  void what_is_not_understood_gets_one_line_and_exit_code_2(String command) {
    CommandRun run = CommandRun.in(folder, command.split(" ", -1));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.messages()).hasSize(1);
    assertThat(run.err()).contains("--help'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "chek; there is no command 'chek', only open, articles, check,",
        "plugins nope; there is no command 'nope', only list, new, docs, install-api",
        "plugins; plugins needs a command: list, new, docs or install-api",
        "check ''; the name of the workspace is empty",
        "suggest --layer nope; the scheme has no layer 'nope', only claim, source,"
      })
  void a_slip_is_named_in_one_sentence(String command, String sentence) {
    CommandRun run = CommandRun.in(folder, command.replace("''", "").split(" ", -1));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.messages()).hasSize(1);
    assertThat(run.messages().get(0)).startsWith(sentence);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void results_that_cannot_be_written_are_no_success(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "The bridge opened on Friday.");
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("no space left");
          }
        };
    ByteArrayOutputStream messages = new ByteArrayOutputStream();

    int code =
        Main.run(
            new String[] {"articles"},
            new Surroundings(
                new PrintStream(full),
                new PrintStream(messages),
                folder,
                Optional.empty(),
                folder,
                Limits.USUAL,
                false));

    assertThat(code).isEqualTo(3);
    assertThat(messages.toString(StandardCharsets.UTF_8))
        .contains("not everything could be written");
  }
}
