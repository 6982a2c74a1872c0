package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.factdesk.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigFileTest {
  @TempDir Path root;
  private TestFolder folder;

  @BeforeEach
  void open() {
    folder = new TestFolder(root);
  }

  @Test
  void every_setting_is_read() throws IOException {
    Files.createDirectories(root.resolve("plugins"));
    Files.createDirectories(root.resolve("own/plugins"));
    settings(
        """
        "articles":["news","more"],"annotations":"marks","plugins":["plugins","own/plugins"],
        "annotator":"anna","scheme":"news-fact-check","newer":{"x":1},
        "checkers":{"date-consistency":{"enabled":false,
          "severity":{"conflicting-date":"warning","other":"off"},
          "options":{"days":3,"strict":true,"mode":"fast"}}}
        """);
    WorkspaceFolder workspace = folder.open();
    assertThat(workspace.config().articles()).containsExactly("news", "more");
    assertThat(workspace.config().annotations()).isEqualTo("marks");
    assertThat(workspace.config().annotator()).contains("anna");
    assertThat(workspace.config().checker("date-consistency"))
        .isEqualTo(
            new CheckerConfig(
                false,
                Map.of("conflicting-date", "warning", "other", "off"),
                Map.of("days", 3.0, "strict", true, "mode", "fast")));
    assertThat(workspace.config().checker("other")).isEqualTo(CheckerConfig.USUAL);
    assertThat(workspace.pluginFolders())
        .containsExactly(root.resolve("plugins"), root.resolve("own/plugins"));
    assertThat(workspace.scheme().name()).isEqualTo("News fact-check");
  }

  @Test
  void a_wrong_setting_is_named_and_the_rest_is_used() {
    settings(
        """
        "articles":["news",7],"annotator":"../x",
        "checkers":{"a":{"enabled":"yes","severity":{"k":"loud"}},"b":true}
        """);
    Read<WorkspaceFolder> read = WorkspaceFolder.open(root);
    assertThat(read.value().orElseThrow().config().articles()).containsExactly("news");
    assertThat(read.value().orElseThrow().config().annotator()).isEmpty();
    assertThat(messages(read))
        .containsExactlyInAnyOrder(
            "factdesk.json: 'articles' has to be a list of texts",
            "factdesk.json: 'checkers.a.severity.k' has to be error, warning, note or off",
            "factdesk.json: 'checkers.a.enabled' has to be true or false",
            "factdesk.json: 'checkers.b' has to be an object",
            "factdesk.json: 'annotator' has to be 1 to 40 letters, digits, - and _,"
                + " as it becomes part of file names");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\":",
        "[]",
        "",
        "{\"articles\":[]}",
        "{\"format\":\"factdesk-workspace/1\",\"annotations\":\"../marks\"}",
        "{\"format\":\"factdesk-workspace/1\",\"annotations\":\".\"}"
      })
  void settings_that_cannot_be_used_close_the_workspace(String content) {
    folder.write("factdesk.json", content);
    Read<WorkspaceFolder> read = WorkspaceFolder.open(root);
    assertThat(read.value()).isEmpty();
    assertThat(messages(read)).singleElement().asString().startsWith("factdesk.json: ");
  }

  @Test
  void folders_outside_the_workspace_are_refused() {
    settings("\"articles\":[\"..\",\"/etc\",\"missing\"],\"plugins\":[\"../evil\"]");
    Read<WorkspaceFolder> read = WorkspaceFolder.open(root);
    assertThat(messages(read)).singleElement().asString().contains("../evil");
    WorkspaceFolder workspace = read.value().orElseThrow();
    assertThat(workspace.pluginFolders()).isEmpty();
    assertThat(workspace.list().value().orElseThrow()).isEmpty();
    assertThat(workspace.list().problems())
        .extracting(Problem::toString)
        .satisfiesExactly(
            up -> assertThat(up).contains("'..'"),
            etc -> assertThat(etc).contains("'/etc'"),
            missing -> assertThat(missing).startsWith("missing: "));
  }

  @Test
  void a_workspace_that_is_missing_or_a_file_is_named() throws IOException {
    Path missing = root.resolve("missing");
    assertThat(messages(WorkspaceFolder.open(missing)))
        .containsExactly(missing + ": does not exist; name the folder that holds the articles");
    Path file = Files.writeString(root.resolve("file"), "x");
    assertThat(messages(WorkspaceFolder.open(file)))
        .containsExactly(file + ": is not a folder; name the folder that holds the articles");
  }

  private void settings(String fields) {
    folder.write("factdesk.json", "{\"format\":\"factdesk-workspace/1\"," + fields + "}");
  }

  @Test
  void saving_what_is_set_for_a_checker_leaves_every_other_character_alone() {
    folder.write(
        "factdesk.json",
        """
        {
          "format": "factdesk-workspace/1",
          "articles": [ "news" ],   "checkers": {
            "other": {"enabled": false, "newer": 1}, "dates": {"newer": [1, null]}},
          "x": "checkers"
        }
        """);
    folder.write("news/a.txt", "A story.\n");
    WorkspaceFolder workspace = folder.open();
    CheckerConfig config =
        new CheckerConfig(false, Map.of("conflict", "off"), Map.of("days", 3.0, "mode", "f\"st"));
    assertThat(workspace.saveCheckers(Map.of("dates", config))).isEmpty();
    assertThat(folder.content("factdesk.json"))
        .isEqualTo(
            """
            {
              "format": "factdesk-workspace/1",
              "articles": [ "news" ],   "checkers": {
                "other": {"enabled":false,"newer":1},
                "dates": {"enabled":false,"severity":{"conflict":"off"},\
            "options":{"days":3,"mode":"f\\"st"},"newer":[1,null]}
              },
              "x": "checkers"
            }
            """);
    assertThat(folder.open().config().checker("dates")).isEqualTo(config);
  }

  @Test
  void saving_makes_a_file_where_there_is_none_and_the_articles_stay_the_same() {
    folder.write("a.txt", "A story.\n").write("b.json", "{\"no\":\"text\"}");
    CheckerConfig config = new CheckerConfig(false, Map.of(), Map.of("strict", true, "most", 0.5));
    assertThat(folder.open().saveCheckers(Map.of("dates", config))).isEmpty();
    assertThat(folder.open().config().checker("dates")).isEqualTo(config);
    assertThat(folder.ids()).containsExactly("a");
    assertThat(folder.listProblems()).isEmpty();
  }

  @Test
  void a_checker_that_is_as_usual_again_leaves_no_trace() {
    String before = "{\"format\":\"factdesk-workspace/1\",\"articles\":[\"news\"]}";
    folder.write("factdesk.json", before).write("news/a.txt", "A story.\n");
    WorkspaceFolder workspace = folder.open();
    assertThat(workspace.saveCheckers(Map.of("dates", CheckerConfig.USUAL))).isEmpty();
    assertThat(folder.content("factdesk.json")).isEqualTo(before);
    CheckerConfig off = new CheckerConfig(false, Map.of(), Map.of());
    assertThat(workspace.saveCheckers(Map.of("dates", off))).isEmpty();
    assertThat(workspace.saveCheckers(Map.of("dates", CheckerConfig.USUAL))).isEmpty();
    assertThat(folder.content("factdesk.json")).doesNotContain("dates");
    assertThat(folder.open().config().checker("dates")).isEqualTo(CheckerConfig.USUAL);
  }

  @Test
  void a_plugin_folder_that_does_not_exist_is_noted() {
    settings("\"plugins\":[\"plugs\"]");
    assertThat(WorkspaceFolder.open(root).problems())
        .extracting(Problem::message, Problem::isFailure)
        .containsExactly(
            tuple("the plugin folder 'plugs' does not exist; make it or correct the name", false));
  }

  @Test
  void settings_are_never_written_over_a_file_that_broke_meanwhile() {
    folder.write("a.txt", "A story.\n");
    WorkspaceFolder workspace = folder.open();
    folder.write("factdesk.json", "{\"format\": \"factdesk-work");
    assertThat(workspace.saveCheckers(Map.of("dates", CheckerConfig.USUAL)).orElseThrow().message())
        .contains("damaged or cut short");
    assertThat(folder.content("factdesk.json")).isEqualTo("{\"format\": \"factdesk-work");
  }

  private static List<String> messages(Read<?> read) {
    return read.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void settings_that_are_not_utf_8_are_refused_and_left_alone() throws IOException {
    byte[] overlong =
        "{\"format\":\"factdesk-workspace/1\",\"scheme\":\"..\u00c0\u00afx\"}"
            .getBytes(StandardCharsets.ISO_8859_1);
    folder.write("factdesk.json", overlong);
    assertThat(messages(WorkspaceFolder.open(root)))
        .containsExactly("factdesk.json: is not UTF-8; save it as UTF-8");
    assertThat(root.resolve("factdesk.json")).hasBinaryContent(overlong);
  }
}
