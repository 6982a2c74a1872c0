package org.factdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void a_workspace() throws IOException {
    write(
        "factdesk.json",
        "{\"format\":\"factdesk-workspace/1\",\"articles\":[\"news\"],"
            + "\"plugins\":[\"plugins\"]}");
    write("news/north.txt", "North: this is wrong. Bo said so.");
    write("news/south.txt", "South: this is wrong.");
    Files.createDirectories(folder.resolve("plugins"));
    annotate("north", "anna", "done", "claim");
    annotate("north", "zoe", "in-progress", "source");
    annotate("south", "zoe", "done", "claim");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void annotate(String article, String annotator, String state, String layer)
      throws IOException {
    write(
        "annotations/" + article + "." + annotator + ".json",
        """
        {"format":"factdesk-annotations/1","article":"%s","annotator":"%s",
        "offsets":"code-points","sha256":"%s","length":21,"state":"%s",
        "annotations":[
        {"id":"%s-%s","layer":"%s","spans":[[7,20]],"quote":["this is wrong"],"before":"",
        "after":"","features":{},"by":"%s","at":"2026-11-21T20:00:00Z"}
        ],
        "links":[]}
        """
            .formatted(
                article, annotator, "0".repeat(64), state, article, annotator, layer, annotator));
  }

  private CommandRun export(String output, String... more) {
    String[] args =
        Stream.concat(
                Stream.of("export", "--output", output),
                Stream.concat(
                    Stream.of(more).anyMatch("--format"::equals)
                        ? Stream.of()
                        : Stream.of("--format", "jsonl"),
                    Stream.of(more)))
            .toArray(String[]::new);
    return CommandRun.in(folder, args);
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file));
  }

  @Test
  void only_work_in_a_state_is_written_and_only_articles_that_have_such() throws IOException {
    CommandRun run = export("set", "--state", "done", "--annotator", "anna");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(lines("set/docs.jsonl")).singleElement().asString().contains("\"north\"");
    assertThat(lines("set/spans.jsonl")).singleElement().asString().contains("north-anna");
  }

  @Test
  void only_marks_on_a_layer_are_written() throws IOException {
    assertThat(export("set", "--layer", "source").code()).isZero();
    assertThat(lines("set/spans.jsonl")).singleElement().asString().contains("north-zoe");
  }

  @Test
  void a_layer_that_marks_use_may_be_missing_in_the_scheme() throws IOException {
    annotate("south", "anna", "done", "mood");
    CommandRun run = export("set", "--layer", "mood");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(lines("set/spans.jsonl")).singleElement().asString().contains("south-anna");
  }

  @Test
  void what_is_not_there_is_named_with_what_is() {
    assertThat(export("set", "--annotator", "ben"))
        .matches(run -> run.code() == 2)
        .matches(run -> run.err().contains("no annotator is called 'ben'; there is anna, zoe"));
    assertThat(export("set", "--state", "ready"))
        .matches(run -> run.code() == 2)
        .matches(run -> run.err().contains("there is new, in-progress, done"));
    assertThat(export("set", "--layer", "mood"))
        .matches(run -> run.code() == 2)
        .matches(run -> run.err().contains("no layer is called 'mood'; there is claim, "));
    assertThat(export("set", "--option", "size=2"))
        .matches(run -> run.code() == 2)
        .matches(run -> run.err().contains("no option 'size'"));
    assertThat(folder.resolve("set")).doesNotExist();
  }

  @Test
  void pseudonyms_stand_for_the_annotators_everywhere() throws IOException {
    assertThat(export("set", "--pseudonyms", "--annotator", "zoe").code()).isZero();
    assertThat(lines("set/spans.jsonl"))
        .hasSize(2)
        .allMatch(line -> line.contains("\"annotator\":\"A1\",\"by\":\"A1\""));

    assertThat(export("all", "--pseudonyms").code()).isZero();
    assertThat(lines("all/spans.jsonl")).anyMatch(line -> line.contains("\"by\":\"A2\""));
    try (Stream<Path> files = Files.list(folder.resolve("all"))) {
      for (Path file : files.toList()) {
        // The ids of the marks are the annotators' own choice here.
        assertThat(Files.readString(file).replaceAll("(north|south)-\\w+", ""))
            .doesNotContain("anna\"")
            .doesNotContain("zoe\"");
      }
    }
  }

  @Test
  void suggestions_are_marks_of_annotators_named_after_the_checkers() throws IOException {
    PluginSource.jar(
        folder.resolve("plugins/suggesting.jar"),
        "suggesting",
        "Made",
        PluginSource.checker(
                "suggesting",
                """
                var place = article.place(new Span(0, 5));
                return List.of(Finding.of(KIND, "mark it").at(place).about("it")
                    .fix(QuickFix.of("Mark it",
                        new Change.Annotate(place, "source", java.util.Map.of()))));
                """)
            .replace("Severity.ERROR", "Severity.SUGGESTION"));

    assertThat(export("plain").code()).isZero();
    assertThat(lines("plain/spans.jsonl")).hasSize(3);
    CommandRun run = export("one", "--suggestions", "--annotator", "anna");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(lines("one/spans.jsonl"))
        .hasSize(3)
        .filteredOn(line -> line.contains("\"annotator\":\"checker:suggesting\""))
        .hasSize(2)
        .allMatch(line -> line.contains("\"at\":\"1970-01-01T00:00:00Z\""));
    export("two", "--suggestions", "--annotator", "anna");
    assertThat(lines("two/spans.jsonl")).isEqualTo(lines("one/spans.jsonl"));
  }

  @Test
  void what_cannot_be_read_is_named_and_the_rest_is_written() throws IOException {
    write("annotations/south.zoe.json", "{ broken");
    write("annotations/west.anna.json", "{}");
    write("news/bytes.json", "{ broken");
    CommandRun run = export("set");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.messages())
        .anyMatch(line -> line.startsWith("annotations/south.zoe.json"))
        .anyMatch(line -> line.startsWith("annotations/west.anna.json: belongs to no article"))
        .anyMatch(line -> line.startsWith("bytes: was set aside"));
    assertThat(lines("set/docs.jsonl")).hasSize(2);
    assertThat(lines("set/spans.jsonl")).hasSize(2);
  }

  @Test
  void what_is_said_of_the_dataset_may_stand_in_a_file() throws IOException {
    write("about.json", "{\"title\":\"News\",\"licence\":\"cc0-1.0\"}");
    assertThat(export("set", "--about", "about.json", "--title", "Other").code()).isZero();
    write("about.json", "{\"titel\":\"News\"}");
    assertThat(export("set", "--about", "about.json"))
        .matches(run -> run.code() == 2)
        .matches(run -> run.err().contains("'titel' is not understood; there is title, purpose"));
  }

  @Test
  void a_dataset_inside_the_article_folder_is_no_article_next_time() throws IOException {
    assertThat(export("news/set").code()).isZero();
    CommandRun again = export("news/set");
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(lines("news/set/docs.jsonl")).hasSize(2);
  }

  @Test
  void the_dataset_is_split_without_parting_what_belongs_together() throws IOException {
    for (int i = 0; i < 8; i++) {
      write("news/other" + i + ".txt", "Word".repeat(i) + " of the day number " + i + ".");
    }
    CommandRun run = export("set", "--split", "80/20", "--seed", "7", "--group-by", "article");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(lines("set/train/docs.jsonl")).hasSize(8);
    assertThat(lines("set/test/docs.jsonl")).hasSize(2);
    assertThat(run.err()).contains("train: 8 articles").contains("different parts: 0");

    assertThat(export("other", "--split", "80/30"))
        .matches(wrong -> wrong.code() == 2)
        .matches(wrong -> wrong.err().contains("add up to 110"));
    assertThat(export("other", "--split", "80/20", "--group-by", "town"))
        .matches(wrong -> wrong.code() == 2)
        .matches(wrong -> wrong.err().contains("there is article, story, outlet"));
  }

  @Test
  void losses_are_summed_up_by_sort() throws IOException {
    write(
        "annotations/south.zoe.json",
        Files.readString(folder.resolve("annotations/south.zoe.json"))
            .replace(
                "\"links\":[]",
                "\"links\":[\n{\"id\":\"l1\",\"type\":\"same-claim\",\"from\":\"south-zoe\","
                    + "\"to\":{\"article\":\"north\",\"annotation\":\"gone\"},"
                    + "\"by\":\"zoe\",\"at\":\"2026-11-21T20:00:00Z\"}\n]"));
    CommandRun run = export("set");
    assertThat(run.lines()).singleElement().asString().contains("\"id\":\"l1\"");
    assertThat(run.err()).contains("lost: 1 × link: left out, as one of its ends");
  }

  @Test
  void a_plugin_brings_a_format() throws IOException {
    formatPlugin("");
    CommandRun run = export("set", "--format", "plain-text");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(lines("set/south.txt")).containsExactly("South: this is wrong.");
    assertThat(run.err())
        .contains("running the workspace's own plugin")
        .contains("lost: 3 × annotation: left out, as plain text has no marks");
    CommandRun without = export("other", "--format", "plain-text", "--no-workspace-plugins");
    assertThat(without.code()).isEqualTo(2);
    assertThat(without.err()).doesNotContain("running");

    CommandRun list = CommandRun.in(folder, "plugins", "list");
    assertThat(list.code()).as(list.err()).isZero();
    assertThat(list.out()).contains("my-format\t").contains("loaded");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (true) throw new StackOverflowError(\"deep\");",
        "if (true) throw new IllegalStateException(\"deep\");",
        "if (true) throw new IOException(\"deep\");"
      })
  void a_format_that_throws_fails_the_export_in_one_sentence(String fault) throws IOException {
    formatPlugin(fault);
    CommandRun run = export("set", "--format", "plain-text");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.messages())
        .singleElement()
        .asString()
        .contains("a format of the plugin 'my-format' failed: java.")
        .endsWith(": deep");
    assertThat(folder.resolve("set")).doesNotExist();
  }

  /** The class of the guide, with something at the beginning of its writing. */
  private void formatPlugin(String first) throws IOException {
    Path guide = Path.of(System.getProperty("factdesk.root", "")).resolve("docs/plugin-guide.md");
    assumeTrue(Files.exists(guide), "the page is not here: " + guide);
    String page = Files.readString(guide).replace("\r\n", "\n");
    int begin = page.indexOf("import", page.indexOf("## A format of your own"));
    String source = page.substring(begin, page.indexOf("```", begin));
    String write = "public void write(Writing writing) throws IOException {";
    assertThat(source).contains(write);
    PluginSource.format(
        folder.resolve("plugins/my-format.jar"),
        "my-format",
        "PlainText",
        source.replace(write, write + first));
  }
}
