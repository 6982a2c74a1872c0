package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Corrections;
import org.factdesk.model.DateRange;
import org.factdesk.model.Link;
import org.factdesk.model.Problem;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationFilesTest {
  private static final String FILE = "annotations/a.anna.json";
  private static final String TEXT = "😊 Prices rose 4%, Bo said.\r\nNobody else knew.";

  @TempDir Path root;
  @TempDir Path elsewhere;
  private TestFolder folder;

  @BeforeEach
  void write() {
    folder = new TestFolder(root).write("a.txt", TEXT);
  }

  @Test
  void everything_that_was_saved_is_read_again() {
    WorkspaceFolder workspace = folder.open();
    Article article = TestFolder.article(workspace, "a");
    AnnotationSet set = full(article);
    assertThat(workspace.save(article, set)).isEmpty();
    assertThat(folder.only("a")).isEqualTo(set);
    assertThat(Files.exists(root.resolve("annotations"))).isTrue();
    assertThat(root.resolve("annotations").toFile().list()).containsExactly("a.anna.json");
  }

  @Test
  void saving_again_gives_the_same_bytes() {
    WorkspaceFolder workspace = folder.open();
    Article article = TestFolder.article(workspace, "a");
    workspace.save(article, full(article));
    String first = folder.content(FILE);
    WorkspaceFolder later = folder.open();
    AnnotationSet read = later.annotations(article).value().orElseThrow().get(0);
    assertThat(later.save(article, read)).isEmpty();
    assertThat(folder.content(FILE)).isEqualTo(first).endsWith("]\n}\n");
  }

  @Test
  void articles_in_folders_have_their_files_in_folders() {
    folder.write("2022/b.c.txt", "Prices fell.");
    WorkspaceFolder workspace = folder.open();
    Article article = TestFolder.article(workspace, "2022/b.c");
    AnnotationSet anna = AnnotationSet.empty("2022/b.c", "anna").withState(WorkState.DONE);
    AnnotationSet bo = AnnotationSet.empty("2022/b.c", "bo-2");
    assertThat(workspace.save(article, bo)).isEmpty();
    assertThat(workspace.save(article, anna)).isEmpty();
    assertThat(root.resolve("annotations/2022/b.c.anna.json")).exists();
    assertThat(folder.open().annotations(article).value().orElseThrow()).containsExactly(anna, bo);
    assertThat(workspace.annotations(article).value().orElseThrow()).containsExactly(anna, bo);
  }

  @Test
  void an_article_whose_name_starts_like_anothers_has_its_own_files() {
    folder.write("a.b.txt", "Other.").write("annotations/a.b.anna.json", empty("a.b"));
    WorkspaceFolder workspace = folder.open();
    assertThat(workspace.annotations(TestFolder.article(workspace, "a")).value().orElseThrow())
        .isEmpty();
    assertThat(workspace.annotations(TestFolder.article(workspace, "a.b")).value().orElseThrow())
        .hasSize(1);
  }

  @Test
  void what_a_newer_minor_version_added_survives() {
    folder.write(
        FILE,
        """
        {"format":"factdesk-annotations/1.7",
        "article":"a","annotator":"anna","offsets":"code-points","state":"reviewed",
        "guideline":{"page":[1,2.50,null]},
        "corrections":{"title":"T","place":"Rome","sections":[{"begin":0,"end":5,"kind":"song"}]},
        "annotations":[
        {"id":"c1","layer":"claim","spans":[[2,8]],"quote":["Prices"],"features":{},
         "by":"anna","at":"2026-11-21T20:00:00Z","confidence":0.70,"half":"\\ud83d"},
        {"id":"c2","layer":"claim","shape":"circle"}
        ],
        "links":[
        {"id":"l1","type":"said-by","from":"c1","to":"c1","strength":1E400},
        {"id":"l2","type":"many","ends":["c1","c2","c3"]}
        ]}
        """);
    WorkspaceFolder workspace = folder.open();
    Article article = TestFolder.article(workspace, "a");
    Read<List<AnnotationSet>> read = workspace.annotations(article);
    AnnotationSet set = read.value().orElseThrow().get(0);
    assertThat(set.annotations()).hasSize(1);
    assertThat(set.corrections().title()).contains("T");
    assertThat(read.problems()).hasSize(4).allMatch(problem -> problem.subject().startsWith(FILE));
    assertThat(workspace.save(article, set)).isEmpty();
    assertThat(folder.content(FILE))
        .contains("\"format\":\"factdesk-annotations/1.7\"")
        .contains("\"state\":\"reviewed\"")
        .contains("\"guideline\":{\"page\":[1,2.50,null]}")
        .contains("\"place\":\"Rome\"")
        .contains("{\"begin\":0,\"end\":5,\"kind\":\"song\"}")
        .contains("\"confidence\":0.70,\"half\":\"\\ud83d\"},\n")
        .contains("{\"id\":\"c2\",\"layer\":\"claim\",\"shape\":\"circle\"}\n")
        .contains("{\"id\":\"l2\",\"type\":\"many\",\"ends\":[\"c1\",\"c2\",\"c3\"]}\n")
        .contains("\"strength\":1E+400}");
    String once = folder.content(FILE);
    WorkspaceFolder later = folder.open();
    later.save(article, later.annotations(article).value().orElseThrow().get(0));
    assertThat(folder.content(FILE)).isEqualTo(once);
  }

  @Test
  void a_deleted_annotation_takes_its_unknown_fields_along_and_a_set_state_wins() {
    folder.write(
        FILE,
        """
        {"format":"factdesk-annotations/1","state":"reviewed","annotations":[
        {"id":"c1","layer":"claim","spans":[[2,8]],"quote":["Prices"],"new":"secret"}]}
        """);
    WorkspaceFolder workspace = folder.open();
    Article article = TestFolder.article(workspace, "a");
    AnnotationSet set = workspace.annotations(article).value().orElseThrow().get(0);
    workspace.save(article, set.withAnnotations(List.of()).withState(WorkState.DONE));
    assertThat(folder.content(FILE)).doesNotContain("secret").contains("\"state\":\"done\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\":\"factdesk-annotations/1\",\"annotations\":[{\"id\":",
        "{\"format\":\"factdesk-annotations/1\"} {}",
        "{\"format\":\"factdesk-annotations/1\",\"offsets\":\"utf-16\"}",
        "{\"format\":\"factdesk-scheme/1\"}",
        "{\"format\":7}",
        "{}",
        "[]",
        "",
        "\u0000\u0001",
        "not JSON",
        "{\"format\":\"factdesk-annotations/1\",\"x\":\"\t\"}"
      })
  void a_file_that_cannot_be_used_is_named_and_never_written_over(String content) {
    folder.write(FILE, content);
    WorkspaceFolder workspace = folder.open();
    Article article = TestFolder.article(workspace, "a");
    Read<List<AnnotationSet>> read = workspace.annotations(article);
    assertThat(read.value().orElseThrow()).isEmpty();
    assertThat(read.problems()).singleElement().asString().startsWith(FILE + ": ");
    Optional<Problem> refused = workspace.save(article, full(article));
    assertThat(refused.orElseThrow().subject()).isEqualTo(FILE);
    assertThat(folder.content(FILE)).isEqualTo(content);
  }

  @Test
  void a_truncated_file_is_named_with_line_and_column() {
    WorkspaceFolder workspace = folder.open();
    Article article = TestFolder.article(workspace, "a");
    workspace.save(article, full(article));
    String whole = folder.content(FILE);
    folder.write(FILE, whole.substring(0, whole.length() / 2));
    assertThat(folder.open().annotations(article).problems())
        .singleElement()
        .asString()
        .matches(".*damaged or cut short at line \\d+, column \\d+; .*");
  }

  @Test
  void no_cut_of_a_file_is_taken_for_the_whole() {
    WorkspaceFolder workspace = folder.open();
    Article article = TestFolder.article(workspace, "a");
    workspace.save(article, full(article));
    String whole = folder.content(FILE);
    for (int length = 0; length < whole.length() - 2; length++) {
      byte[] cut = whole.substring(0, length).getBytes(StandardCharsets.UTF_8);
      Read<RawFile> read = AnnotationParser.parse(cut, FILE, "a", "anna");
      assertThat(read.value()).as("cut at %d", length).isEmpty();
      assertThat(read.problems()).hasSize(1);
    }
  }

  @Test
  void a_file_that_somebody_else_damaged_is_not_written_over() {
    WorkspaceFolder workspace = folder.open();
    Article article = TestFolder.article(workspace, "a");
    workspace.save(article, full(article));
    String theirs = folder.content(FILE).substring(0, 300);
    folder.write(FILE, theirs);
    assertThat(workspace.save(article, full(article)).orElseThrow().toString())
        .startsWith(FILE + ": was changed by another program and cannot be merged");
    assertThat(folder.content(FILE)).isEqualTo(theirs);
  }

  @Test
  void validating_does_not_count_as_reading_for_whoever_saves() {
    WorkspaceFolder workspace = folder.open();
    Article article = TestFolder.article(workspace, "a");
    workspace.save(article, full(article));
    folder.write(FILE, empty("a"));
    workspace.validate();
    Annotation more = TestFolder.claim("c9", article, "Nobody");
    AnnotationSet ours = full(article).withAnnotations(List.of(more));
    assertThat(workspace.save(article, ours)).isEmpty();
    assertThat(folder.only("a").annotations()).containsExactly(more);
  }

  @Test
  void a_file_that_was_only_touched_is_saved() throws IOException {
    WorkspaceFolder workspace = folder.open();
    Article article = TestFolder.article(workspace, "a");
    workspace.save(article, full(article));
    Files.setLastModifiedTime(
        root.resolve(FILE), java.nio.file.attribute.FileTime.fromMillis(1_000_000));
    assertThat(workspace.save(article, full(article))).isEmpty();
  }

  @Test
  void a_file_that_appeared_since_is_merged() {
    WorkspaceFolder workspace = folder.open();
    Article article = TestFolder.article(workspace, "a");
    Annotation theirs = TestFolder.claim("c9", article, "Nobody");
    folder.open().save(article, AnnotationSet.empty("a", "anna").withAnnotations(List.of(theirs)));
    AnnotationSet ours = full(article);
    assertThat(workspace.save(article, ours)).isEmpty();
    assertThat(folder.only("a").annotations()).contains(theirs).containsAll(ours.annotations());
  }

  @Test
  void a_folder_that_cannot_be_written_to_is_a_problem_and_leaves_the_old_file()
      throws IOException {
    Files.writeString(root.resolve("annotations"), "a file in the way");
    WorkspaceFolder workspace = folder.open();
    Article article = TestFolder.article(workspace, "a");
    assertThat(workspace.annotations(article).value().orElseThrow()).isEmpty();
    assertThat(workspace.save(article, full(article)).orElseThrow().toString())
        .startsWith(FILE + ": ")
        .contains("could not be saved");
    assertThat(folder.content("annotations")).isEqualTo("a file in the way");
  }

  @Test
  void a_read_only_folder_is_a_problem_and_loses_nothing() throws IOException {
    WorkspaceFolder workspace = folder.open();
    Article article = TestFolder.article(workspace, "a");
    workspace.save(article, AnnotationSet.empty("a", "anna"));
    String before = folder.content(FILE);
    Path annotations = root.resolve("annotations");
    assertThat(annotations.toFile().setWritable(false)).isTrue();
    try {
      assumeFalse(Files.isWritable(annotations), "this user may write to read-only folders");
      assertThat(workspace.save(article, full(article)).orElseThrow().toString())
          .startsWith(FILE + ": could not be saved")
          .contains("permissions");
      assertThat(folder.content(FILE)).isEqualTo(before);
    } finally {
      assertThat(annotations.toFile().setWritable(true)).isTrue();
    }
    assertThat(workspace.save(article, full(article))).isEmpty();
  }

  @Test
  void names_that_lead_out_of_the_workspace_are_not_saved() throws IOException {
    Article article = Article.of("../evil", TEXT);
    WorkspaceFolder workspace = folder.open();
    assertThat(workspace.save(article, AnnotationSet.empty("../evil", "anna"))).isPresent();
    article = Article.of("a", TEXT);
    assertThat(workspace.save(article, AnnotationSet.empty("a", "../anna"))).isPresent();
    assertThat(workspace.save(article, AnnotationSet.empty("a", ""))).isPresent();
    Files.createSymbolicLink(root.resolve("annotations"), elsewhere);
    assertThat(workspace.save(article, AnnotationSet.empty("a", "anna"))).isPresent();
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void a_set_of_another_article_is_a_mistake() {
    WorkspaceFolder workspace = folder.open();
    assertThatThrownBy(
            () -> workspace.save(Article.of("a", TEXT), AnnotationSet.empty("b", "anna")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("b");
  }

  @Test
  void wrong_single_annotations_cost_themselves_only_and_stay_in_the_file() {
    folder.write(
        FILE,
        """
        {"format":"factdesk-annotations/1","annotations":[
        7,
        {"layer":"claim","spans":[[2,8]]},
        {"id":"c2","spans":[[2,8]]},
        {"id":"c3","layer":"claim","spans":[]},
        {"id":"c4","layer":"claim","spans":[[8,2]]},
        {"id":"c5","layer":"claim","spans":[[2,8],[4,9]]},
        {"id":"c6","layer":"claim","spans":[[-1,8]]},
        {"id":"c7","layer":"claim","spans":[[2,99999999999]]},
        {"id":"c8","layer":"claim","spans":[[2,8]],"at":"yesterday"},
        {"id":"c9","layer":"claim","spans":[[2,8]],"features":{"kind":7}},
        {"id":"ok","layer":"claim","spans":[[2,8]]},
        {"id":"ok","layer":"claim","spans":[[0,1]]}
        ],"links":{}}
        """);
    WorkspaceFolder workspace = folder.open();
    Article article = TestFolder.article(workspace, "a");
    Read<List<AnnotationSet>> read = workspace.annotations(article);
    AnnotationSet set = read.value().orElseThrow().get(0);
    assertThat(set.annotations()).extracting("id").containsExactly("ok");
    assertThat(read.problems()).hasSize(12);
    assertThat(read.problems().get(3).toString())
        .startsWith(FILE + ":5: the annotation has no spans")
        .contains("stays in the file");
    assertThat(workspace.save(article, set)).isEmpty();
    assertThat(folder.content(FILE))
        .contains("\n7,\n")
        .contains("{\"id\":\"c9\",\"layer\":\"claim\",\"spans\":[[2,8]],\"features\":{\"kind\":7}}")
        .contains("{\"id\":\"ok\",\"layer\":\"claim\",\"spans\":[[0,1]]}\n]");
  }

  @Test
  void hostile_json_is_refused_in_a_sentence() {
    for (String bomb :
        List.of(
            "{\"format\":\"factdesk-annotations/1\",\"x\":" + "[".repeat(100_000),
            "{\"format\":\"factdesk-annotations/1\",\"x\":" + "{\"a\":".repeat(100_000),
            "{\"format\":\"factdesk-annotations/1\",\"annotations\":["
                + "{\"id\":\"a\",\"features\":{\"a\":"
                + "[".repeat(100_000),
            "{\"x\":" + "9".repeat(100_000) + "}",
            "{\"" + "k".repeat(200_000) + "\":1}")) {
      folder.write(FILE, bomb);
      Read<List<AnnotationSet>> read = folder.open().annotations(Article.of("a", TEXT));
      assertThat(read.problems()).singleElement().asString().startsWith(FILE + ": ");
    }
  }

  @Test
  void a_copied_file_goes_by_its_name_and_says_so() {
    folder.write("annotations/a.bo.json", empty("z"));
    WorkspaceFolder workspace = folder.open();
    Read<List<AnnotationSet>> read = workspace.annotations(Article.of("a", TEXT));
    assertThat(read.value().orElseThrow().get(0).annotator()).isEqualTo("bo");
    assertThat(read.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.isFailure()).isFalse())
        .asString()
        .contains("anna's work on z");
  }

  @Test
  void half_characters_in_notes_do_not_stop_saving() {
    WorkspaceFolder workspace = folder.open();
    Article article = TestFolder.article(workspace, "a");
    AnnotationSet set =
        AnnotationSet.empty("a", "anna")
            .withAnnotations(List.of(TestFolder.claim("c", article, "Bo").withNote("x\ud83dy")));
    assertThat(workspace.save(article, set)).isEmpty();
    assertThat(folder.only("a").annotations().get(0).note()).isEqualTo("x\uFFFDy");
  }

  @Test
  void other_files_in_the_folder_are_not_annotations() {
    folder
        .write("annotations/readme.txt", "x")
        .write("annotations/a.json", "x")
        .write("annotations/.a.anna.json", "x")
        .write("annotations/a..json", "x")
        .write("annotations/a.an na.json", "x");
    Read<List<AnnotationSet>> read = folder.open().annotations(Article.of("a", TEXT));
    assertThat(read.problems()).isEmpty();
    assertThat(read.value().orElseThrow()).isEmpty();
  }

  private static AnnotationSet full(Article article) {
    Corrections corrections =
        Corrections.NONE
            .withTitle(Optional.of("Prices “rose”"))
            .withPublished(Optional.of(Optional.empty()))
            .withLanguage(Optional.of("en"))
            .withSections(List.of(new Section(new Span(0, 4), SectionKind.HEADLINE)));
    Link link =
        new Link(
            "l1",
            "contradicts",
            new AnnotationRef("a", "c1"),
            new AnnotationRef("b/c", "x9"),
            "anna",
            TestFolder.AT);
    return AnnotationSet.empty("a", "anna")
        .withState(WorkState.IN_PROGRESS)
        .withCorrections(corrections)
        .withAnnotations(
            List.of(
                TestFolder.claim("c1", article, "Prices rose 4%").withNote("check\n\"it\"\t\u0001"),
                TestFolder.claim("c2", article, "said.\r\nNobody"),
                TestFolder.claim("c0", article, "😊")
                    .withSpans(List.of(new Span(0, 2), new Span(3, 9)))))
        .withLinks(List.of(link));
  }

  @Test
  void a_corrected_day_and_range_are_read_again() {
    WorkspaceFolder workspace = folder.open();
    Article article = TestFolder.article(workspace, "a");
    DateRange range = new DateRange(LocalDate.of(2022, 1, 28), LocalDate.of(2022, 1, 30));
    AnnotationSet set =
        AnnotationSet.empty("a", "anna")
            .withCorrections(
                Corrections.NONE
                    .withPublished(Optional.of(Optional.of(range)))
                    .withOutlet(Optional.of(""))
                    .withUrl(Optional.of("https://example.org")));
    assertThat(workspace.save(article, set)).isEmpty();
    assertThat(folder.only("a")).isEqualTo(set);
  }

  private static String empty(String article) {
    return "{\"format\":\"factdesk-annotations/1\",\"article\":\""
        + article
        + "\",\"annotator\":\"anna\"}";
  }

  @Test
  void a_corrected_section_without_a_place_gets_none_by_saving() {
    folder.write(
        FILE,
        """
        {"format":"factdesk-annotations/1","sha256":"00","corrections":{"sections":[
        {"begin":0,"end":5,"kind":"headline","starts":"Gone","ends":"gone"}]},"annotations":[],"links":[]}
        """);
    WorkspaceFolder workspace = folder.open();
    Article article = TestFolder.article(workspace, "a");
    AnnotationSet set = workspace.annotations(article).value().orElseThrow().get(0);
    assertThat(set.corrections().sections()).isEmpty();
    assertThat(workspace.save(article, set)).isEmpty();
    assertThat(folder.only("a").corrections().sections()).isEmpty();
    assertThat(folder.content(FILE)).contains("\"starts\":\"Gone\"");
  }

  @Test
  void half_characters_in_names_and_a_time_far_away_are_saved_again() {
    folder.write(
        FILE,
        """
        {"format":"factdesk-annotations/1","sha256":"\\ud83d","state":"\\ude00","annotations":[
        {"id":"c1","layer":"claim","spans":[[900,904]],"quote":["Gone"],"features":{},
        "by":"anna","at":"2126-11-21T20:00:00Z"}],"links":[]}
        """);
    WorkspaceFolder workspace = folder.open();
    Article article = TestFolder.article(workspace, "a");
    AnnotationSet set = workspace.annotations(article).value().orElseThrow().get(0);
    assertThat(workspace.save(article, set)).isEmpty();
    assertThat(folder.only("a")).isEqualTo(set);
    assertThat(folder.content(FILE)).contains("\"text\":\"\\ud83d\"");
  }
}
