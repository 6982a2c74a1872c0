package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;
import org.factdesk.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFilesTest {
  private static final String SETTINGS =
      "{\"format\":\"factdesk-workspace/1\",\"articles\":[\"news\"]}";

  @TempDir Path root;
  @TempDir Path elsewhere;
  private TestFolder folder;

  @BeforeEach
  void open() {
    folder = new TestFolder(root);
  }

  @Test
  void without_settings_every_article_counts_and_nothing_else() {
    folder
        .write("b.txt", "Prices rose.")
        .write("deep/a.JSON", "{\"text\":\"Prices fell.\"}")
        .write("lines.jsonl", "{\"id\":\"one\",\"text\":\"One.\"}\n\n{\"text\":\"Three.\"}\n")
        .write("annotations/b.anna.json", "{}")
        .write("plugins/readme.txt", "no")
        .write("target/x.txt", "no")
        .write(".git/x.txt", "no")
        .write(".hidden.txt", "no")
        .write("package.json", "{\"name\":\"no\"}")
        .write("list.json", "[1,2]")
        .write("scheme.json", "{ \"format\" : \"factdesk-scheme/1\", \"text\":\"no\" }")
        .write("export/manifest.json", "{\"format\":\"factdesk-dataset/1\"}")
        .write("export/docs.jsonl", "{\"id\":\"no\",\"text\":\"no\"}");
    assertThat(folder.listProblems()).isEmpty();
    assertThat(folder.ids()).containsExactly("b", "deep/a", "lines#3", "one");
  }

  @Test
  void with_settings_only_the_named_folders_count() {
    folder.write("factdesk.json", SETTINGS).write("news/2022/a.txt", "A.").write("other.txt", "no");
    assertThat(folder.ids()).containsExactly("2022/a");
  }

  @Test
  void a_json_file_gives_metadata_that_no_guess_overrules() {
    folder.write(
        "a.json",
        """
        {"title":"Prices","published":"2022-02-04","outlet":"Daily","url":"https://example.org/a",
         "language":"en","unknown":{"deep":[1,2]},"id":"not used","text":"Prices rose. 20210101"}
        """);
    Article article = TestFolder.article(folder.open(), "a");
    assertThat(article.metadata().title().orElseThrow()).isEqualTo(Metadatum.given("Prices"));
    assertThat(article.metadata().published().orElseThrow())
        .isEqualTo(Metadatum.given(DateRange.day(LocalDate.of(2022, 2, 4))));
    assertThat(article.metadata().url().orElseThrow().origin()).isEqualTo(Origin.GIVEN);
    assertThat(article.text()).isEqualTo("Prices rose. 20210101");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-02-04", "2022-02-04T23:30:00Z", "2022-02-04 10:00", " 2022-02-04 "})
  void a_publication_day_may_have_a_time(String published) {
    folder.write("a.json", "{\"text\":\"A.\",\"published\":\"" + published + "\"}");
    Read<Article> read = TestFolder.read(folder.open(), "a");
    assertThat(read.problems()).isEmpty();
    assertThat(read.value().orElseThrow().metadata().published().orElseThrow().value())
        .isEqualTo(DateRange.day(LocalDate.of(2022, 2, 4)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"yesterday\"", "\"2022-13-04\"", "20220204", "[\"2022-02-04\"]"})
  void a_wrong_date_is_named_with_its_line_and_the_article_stays(String published) {
    folder.write("a.json", "{\"text\":\"A.\",\n\"published\":" + published + "}");
    Read<Article> read = TestFolder.read(folder.open(), "a");
    assertThat(read.value()).isPresent();
    assertThat(read.problems())
        .singleElement()
        .asString()
        .startsWith("a.json: 'published'")
        .contains("line 2");
  }

  @Test
  void a_damaged_line_costs_itself_only() {
    folder.write(
        "x.jsonl",
        """
        {"id":"one","text":"One."}
        {"id":"two","text":"Tw
        {"id":"three","text":3}
        [1]
        {"id":"five"}
        {"id":"six","text":"Six."} {"id":"seven"}
        {"id":8,"text":"Eight."}
        """);
    assertThat(folder.ids()).containsExactly("8", "one");
    assertThat(folder.listProblems())
        .satisfiesExactly(
            two -> assertThat(two).startsWith("x.jsonl:2: ").contains("damaged"),
            three -> assertThat(three).startsWith("x.jsonl:3: ").contains("'text'"),
            four -> assertThat(four).startsWith("x.jsonl:4: "),
            five -> assertThat(five).startsWith("x.jsonl:5: ").contains("no \"text\""),
            six -> assertThat(six).startsWith("x.jsonl:6: "));
  }

  @Test
  void each_line_of_many_is_read_as_the_article_it_was_listed_as() {
    StringBuilder lines = new StringBuilder("\uFEFF");
    for (int i = 0; i < 200; i++) {
      lines.append("{\"id\":\"a" + i + "\",\"text\":\"Text é😊 " + i + "\"}\r\n");
    }
    folder.write("x.jsonl", lines.toString());
    WorkspaceFolder listed = folder.open();
    assertThat(TestFolder.article(listed, "a0").text()).isEqualTo("Text é😊 0");
    assertThat(TestFolder.article(listed, "a150").text()).isEqualTo("Text é😊 150");
    ArticleEntry entry = new ArticleEntry("a199", root.resolve("x.jsonl"), 200);
    assertThat(folder.open().read(entry).value().orElseThrow().text()).isEqualTo("Text é😊 199");
    ArticleEntry gone = new ArticleEntry("a200", root.resolve("x.jsonl"), 201);
    assertThat(folder.open().read(gone).problems()).singleElement().asString().contains("201");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil",
        "a/../../evil",
        "/etc/passwd",
        "C:evil",
        "a\\\\..\\\\b",
        "a//b",
        "a/",
        ".hidden",
        "con",
        "x/nul.txt",
        "a\\u0000b",
        "a\\nb",
        "a\\u202Eb",
        " ",
        "\\ud83d"
      })
  void ids_that_would_leave_the_workspace_are_refused(String id) {
    folder.write("x.jsonl", "{\"id\":\"" + id + "\",\"text\":\"A.\"}\n");
    assertThat(folder.ids()).isEmpty();
    assertThat(folder.listProblems())
        .singleElement()
        .asString()
        .startsWith("x.jsonl:1: the article id");
  }

  @Test
  void ordinary_ids_of_any_script_are_fine() {
    folder.write(
        "x.jsonl",
        "{\"id\":\"2022/новости/a.b#c d\",\"text\":\"A.\"}\n{\"id\":\"console\",\"text\":\"B.\"}\n");
    assertThat(folder.ids()).containsExactly("2022/новости/a.b#c d", "console");
  }

  @Test
  void of_two_articles_with_one_id_the_first_is_used_and_both_files_named() {
    folder.write("a.json", "{\"text\":\"Json.\"}").write("a.txt", "Text.");
    folder.write("b.jsonl", "{\"id\":\"a\",\"text\":\"Line.\"}\n");
    assertThat(folder.ids()).containsExactly("a");
    assertThat(folder.listProblems())
        .satisfiesExactly(
            text -> assertThat(text).startsWith("a.txt: ").contains("'a'").contains("a.json"),
            line -> assertThat(line).startsWith("b.jsonl:1: ").contains("a.json"));
    assertThat(TestFolder.article(folder.open(), "a").text()).isEqualTo("Json.");
  }

  @Test
  void links_out_of_the_workspace_are_not_followed() throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "Secret.");
    folder.write("a.txt", "A.");
    Files.createSymbolicLink(root.resolve("link.txt"), secret);
    Files.createSymbolicLink(root.resolve("folder"), elsewhere);
    Files.createSymbolicLink(root.resolve("inside.txt"), root.resolve("a.txt"));
    Files.createSymbolicLink(root.resolve("nowhere.txt"), root.resolve("missing.txt"));
    assertThat(folder.ids()).containsExactly("a", "inside");
    assertThat(folder.listProblems())
        .anyMatch(problem -> problem.startsWith("link.txt: "))
        .anyMatch(problem -> problem.startsWith("nowhere.txt: "))
        .hasSize(2);
    ArticleEntry forged = new ArticleEntry("link", root.resolve("link.txt"), 0);
    assertThat(folder.open().read(forged).value()).isEmpty();
  }

  @Test
  void a_file_over_the_limit_is_refused_and_the_limit_named() {
    byte[] big = new byte[ArticleFiles.MAXIMUM_BYTES + 1];
    Arrays.fill(big, (byte) 'x');
    folder.write("big.txt", big).write("a.txt", "A.");
    Read<Article> read = TestFolder.read(folder.open(), "big");
    assertThat(read.value()).isEmpty();
    assertThat(read.problems())
        .singleElement()
        .asString()
        .startsWith("big.txt: ")
        .contains("10 MB");
  }

  @Test
  void a_line_over_the_limit_costs_itself_only() {
    byte[] big = new byte[ArticleFiles.MAXIMUM_BYTES + 100];
    Arrays.fill(big, (byte) 'x');
    byte[] line = "\n{\"id\":\"a\",\"text\":\"A.\"}\n".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(line, 0, big, big.length - line.length, line.length);
    big[40] = '\n';
    folder.write("big.jsonl", big);
    assertThat(folder.ids()).containsExactly("a");
    assertThat(folder.listProblems())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("big.jsonl:2: ")
        .contains("10 MB");
  }

  @Test
  void json_that_is_nested_without_end_is_refused() {
    String deep = "[".repeat(200_000);
    folder.write("a.json", "{\"text\":\"A.\",\"x\":" + deep);
    Read<Article> read = TestFolder.read(folder.open(), "a");
    assertThat(read.problems())
        .singleElement()
        .asString()
        .startsWith("a.json: ")
        .contains("nested");
  }

  @Test
  void half_a_character_in_json_is_replaced_and_noted() {
    folder.write("a.json", "{\"text\":\"A \\ud83d b \\ude0a c \\ud83d\\ude0a\"}");
    Read<Article> read = TestFolder.read(folder.open(), "a");
    assertThat(read.value().orElseThrow().text()).isEqualTo("A \uFFFD b \uFFFD c 😊");
    assertThat(read.problems()).singleElement().matches(problem -> !problem.isFailure());
  }

  @Test
  void unreadable_and_empty_articles_are_named_when_they_are_read() {
    folder
        .write("empty.txt", "")
        .write("binary.txt", new byte[] {0, 1, 2})
        .write(
            "latin.json",
            new byte[] {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xE9, '"', '}'});
    WorkspaceFolder workspace = folder.open();
    for (String id : new String[] {"empty", "binary", "latin"}) {
      Read<Article> read = TestFolder.read(workspace, id);
      assertThat(read.value()).isEmpty();
      assertThat(read.problems()).singleElement().matches(Problem::isFailure);
    }
    assertThat(TestFolder.read(workspace, "latin").problems().get(0).message()).contains("UTF-8");
  }

  @Test
  void pages_count_as_articles_whatever_the_case_of_their_ending() {
    folder.write("a.html", "<p>A.").write("b.HTM", "<p>B.").write("c.xhtml", "<p>C.</p>");
    assertThat(folder.listProblems()).isEmpty();
    assertThat(folder.ids()).containsExactly("a", "b", "c");
    assertThat(TestFolder.article(folder.open(), "b").text()).isEqualTo("B.");
  }
}
