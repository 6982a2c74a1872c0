package org.factdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input beside a good article: a sentence, an exit code, the rest printed, nothing changed. */
class BadInputTest {
  private static final String FLAGS_FIRST_WORD =
      "return article.text().isEmpty() ? List.of() : List.of(Finding.of(KIND, \"first\")"
          + ".at(article.place(new Span(0, 4))).about(\"it\"));";

  @TempDir Path folder;

  @BeforeEach
  void a_workspace_with_one_good_article_and_plugin() throws IOException {
    Files.createDirectories(folder.resolve("news"));
    Files.writeString(folder.resolve("news/good.txt"), "Good news.\n");
    Files.writeString(
        folder.resolve("factdesk.json"),
        """
        {"format": "factdesk-workspace/1", "articles": ["news"], "plugins": ["own"]}
        """);
    PluginSource.jar(
        folder.resolve("own/first.jar"),
        "first",
        "Made",
        PluginSource.checker("first-words", FLAGS_FIRST_WORD));
  }

  private static Map<String, String> hashes(Path folder) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        hashes.put(
            file.toString(), HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file))));
      }
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    return hashes;
  }

  /** Runs articles, check and validate; the good article is there, and no file has changed. */
  private CommandRun check(int code) throws IOException {
    Map<String, String> before = hashes(folder);
    CommandRun articles = CommandRun.in(folder, "articles");
    assertThat(articles.out()).contains("\"article\":\"good\"");
    CommandRun run = CommandRun.in(folder, "check", "--fail-on", "never");
    CommandRun.in(folder, "validate");
    assertThat(hashes(folder)).isEqualTo(before);
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.out()).contains("good:1:1: error: first [first-words/made]");
    return run;
  }

  private static void assertOneSentence(CommandRun run, String... parts) {
    List<String> about = run.messages().stream().filter(line -> line.contains(parts[0])).toList();
    assertThat(about).singleElement().asString().contains(parts);
    assertThat(run.err()).doesNotContain("Exception", "\tat ");
  }

  @Test
  void a_missing_workspace() {
    CommandRun run = CommandRun.in(folder, "check", "nowhere");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertOneSentence(run, "nowhere", "does not exist");
  }

  @Test
  void an_empty_file() throws IOException {
    Files.createFile(folder.resolve("news/empty.txt"));
    CommandRun run = CommandRun.in(folder, "check", "--fail-on", "never");

    assertThat(run.out()).contains("good:1:1");
    assertThat(run.err()).doesNotContain("Exception");
    assertThat(CommandRun.in(folder, "articles").out()).contains("\"article\":\"good\"");
  }

  @Test
  void a_binary_file() throws IOException {
    byte[] bytes = new byte[4096];
    new java.util.Random(1).nextBytes(bytes);
    Files.write(folder.resolve("news/picture.txt"), bytes);

    assertOneSentence(check(3), "picture.txt");
  }

  @Test
  void a_latin_1_file_is_read_and_named() throws IOException {
    Files.write(
        folder.resolve("news/latin.txt"),
        "Der Präsident sagte in Köln, über Nacht sei alles größer geworden.\n"
            .getBytes(StandardCharsets.ISO_8859_1));

    CommandRun run = check(0);
    assertOneSentence(run, "latin.txt");
    assertThat(CommandRun.in(folder, "articles").out()).contains("\"article\":\"latin\"");
  }

  @Test
  void a_line_of_50_megabytes() throws IOException {
    Files.writeString(folder.resolve("news/long.txt"), "word ".repeat(10 << 20));
    long start = System.nanoTime();
    CommandRun run = CommandRun.in(folder, "check", "--fail-on", "never");

    assertThat(run.out()).contains("good:1:1");
    assertThat(run.err()).doesNotContain("Exception");
    assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
  }

  private void writeAnnotations(String json) throws IOException {
    Files.createDirectories(folder.resolve("annotations"));
    Files.writeString(folder.resolve("annotations/good.anna.json"), json);
  }

  private static String annotations(String format, String annotation) {
    return """
        {"format":"%s","offsets":"code-points","article":"good","annotator":"anna",
        "sha256":"%s","length":11,
        "annotations":[
        %s
        ],
        "links":[]}
        """
        .formatted(format, "0".repeat(64), annotation);
  }

  private static String mark(String layer, String spans, String quote) {
    return ("{\"id\":\"a1\",\"layer\":\"%s\",\"spans\":%s,\"quote\":[\"%s\"],\"before\":\"\","
            + "\"after\":\"\",\"features\":{},\"by\":\"anna\",\"at\":\"2026-11-21T20:00:00Z\"}")
        .formatted(layer, spans, quote);
  }

  @Test
  void truncated_annotations() throws IOException {
    String whole = annotations("factdesk-annotations/1", mark("claim", "[[0,4]]", "Good"));
    writeAnnotations(whole.substring(0, whole.length() / 2));

    assertOneSentence(check(3), "good.anna.json");
  }

  @Test
  void annotations_from_a_newer_version() throws IOException {
    writeAnnotations(annotations("factdesk-annotations/2", mark("claim", "[[0,4]]", "Good")));

    assertOneSentence(check(3), "good.anna.json", "factdesk-annotations/2");
  }

  @Test
  void offsets_that_no_longer_fit() throws IOException {
    writeAnnotations(
        annotations("factdesk-annotations/1", mark("claim", "[[100,140]]", "Gone for ever")));

    assertOneSentence(check(3), "good.anna.json");
  }

  @Test
  void an_unknown_layer() throws IOException {
    writeAnnotations(annotations("factdesk-annotations/1", mark("mood", "[[0,4]]", "Good")));
    CommandRun run = CommandRun.in(folder, "validate");

    assertThat(run.code()).isEqualTo(3);
    assertOneSentence(run, "mood", "good.anna.json");
  }

  @Test
  void an_annotations_folder_that_cannot_be_written() throws IOException {
    writeAnnotations(annotations("factdesk-annotations/1", mark("claim", "[[0,4]]", "Good")));
    assertThat(folder.resolve("annotations").toFile().setWritable(false)).isTrue();
    try {
      assertThat(CommandRun.in(folder, "check").out()).contains("good:1:1");
    } finally {
      assertThat(folder.resolve("annotations").toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void a_plugin_that_is_no_jar() throws IOException {
    Files.writeString(folder.resolve("own/broken.jar"), "no jar");

    assertOneSentence(check(3), "broken.jar", "it is not a jar; replace or remove the file");
    assertThat(CommandRun.in(folder, "plugins", "list").out())
        .contains("broken.jar\t-\trefused", "first\t-\tloaded");
  }

  @Test
  void a_plugin_that_throws() throws IOException {
    PluginSource.jar(
        folder.resolve("own/throws.jar"),
        "throws",
        "Made",
        PluginSource.checker("always-throws", "throw new IllegalStateException(\"no calendar\");"));
    CommandRun run = CommandRun.in(folder, "check");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("good:1:1");
    assertThat(run.messages())
        .contains(
            "always-throws failed on good: IllegalStateException: no calendar (Made.java:13)");
  }

  @Test
  void a_damaged_factdesk_json() throws IOException {
    Files.writeString(folder.resolve("factdesk.json"), "{\"format\": ");
    CommandRun run = CommandRun.in(folder, "check");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertOneSentence(run, "factdesk.json");
  }
}
