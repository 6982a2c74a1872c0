package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Dismissal;
import org.factdesk.model.Problem;
import org.factdesk.model.WorkState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of newer versions: fields of a minor one survive, of a major one nothing is written to. */
class FormatEvolutionTest {
  private static final String FILE = "annotations/a.anna.json";
  private static final String NEWER_MARKS =
      """
      {"format":"factdesk-annotations/%s","article":"a","annotator":"anna","offsets":"code-points",
      "sha256":"00","length":19,"state":"in-progress","mood":{"x":[1,null]},
      "corrections":{"title":"T","byline":"Bo"},
      "annotations":[{"id":"c1","layer":"claim","spans":[[0,11]],"quote":["Prices rose"],"before":"",
      "after":", Bo said.","features":{},"weight":0.5,"by":"anna","at":"2026-11-21T20:00:00Z"}],
      "links":[{"id":"l1","type":"same-claim","from":"c1","to":{"article":"b","annotation":"x"},
      "strength":"high","by":"anna","at":"2026-11-21T20:00:00Z"}],
      "conflicts":[{"id":"c9","other":null,"since":"2027"},{"id":"c1","other":{"id":"c1","hue":7}}]}
      """;

  @TempDir Path root;
  private TestFolder folder;

  @BeforeEach
  void an_article() {
    folder = new TestFolder(root).write("a.txt", "Prices rose, Bo said.");
  }

  @Test
  void unknown_fields_of_a_newer_minor_version_survive_everywhere() {
    folder.write(FILE, NEWER_MARKS.formatted("1.3"));
    WorkspaceFolder workspace = folder.open();
    Article article = TestFolder.article(workspace, "a");
    AnnotationSet set = workspace.annotations(article).value().orElseThrow().get(0);
    assertThat(workspace.save(article, set.withState(WorkState.DONE))).isEmpty();
    assertThat(folder.content(FILE))
        .contains("\"format\":\"factdesk-annotations/1.3\"")
        .contains("\"state\":\"done\"")
        .contains("\"mood\":{\"x\":[1,null]}")
        .contains("\"byline\":\"Bo\"")
        .contains("\"weight\":0.5")
        .contains("\"strength\":\"high\"")
        .contains("\"since\":\"2027\"")
        .contains("\"hue\":7");
  }

  @Test
  void marks_of_a_newer_major_version_are_shown_and_never_written_to() {
    String newer = NEWER_MARKS.formatted("2");
    folder.write(FILE, newer);
    WorkspaceFolder workspace = folder.open();
    Article article = TestFolder.article(workspace, "a");
    assertThat(workspace.readOnly("a", "anna")).isEmpty();
    Read<List<AnnotationSet>> read = workspace.annotations(article);
    AnnotationSet set = read.value().orElseThrow().get(0);
    assertThat(set.annotations()).hasSize(1);
    assertThat(read.problems()).anyMatch(FormatEvolutionTest::saysNewer);
    assertThat(workspace.readOnly("a", "anna")).hasValueSatisfying(FormatEvolutionTest::saysNewer);
    assertThat(workspace.readOnly("a", "bert")).isEmpty();
    assertThat(workspace.save(article, set)).isPresent();
    assertThat(folder.content(FILE)).isEqualTo(newer);
    assertThat(workspace.save(article, AnnotationSet.empty("a", "bert"))).isEmpty();
  }

  @Test
  void a_newer_major_version_that_reads_like_nothing_of_ours_is_named_as_newer() {
    for (String rest :
        List.of("", ",\"annotations\":{}", ",\"links\":[[", ",\"offsets\":\"bytes\"}")) {
      String newer = "{\"format\":\"factdesk-annotations/2\"" + rest;
      folder.write(FILE, newer);
      WorkspaceFolder workspace = folder.open();
      Article article = TestFolder.article(workspace, "a");
      assertThat(workspace.annotations(article).problems())
          .as(rest)
          .anyMatch(FormatEvolutionTest::saysNewer);
      assertThat(workspace.save(article, AnnotationSet.empty("a", "anna"))).isPresent();
      assertThat(folder.content(FILE)).isEqualTo(newer);
    }
  }

  @Test
  void a_workspace_of_a_newer_major_version_opens_and_nothing_in_it_is_written()
      throws IOException {
    folder.write(
        "factdesk.json", "{\"format\":\"factdesk-workspace/2\",\"articles\":[\".\"],\"x\":1}");
    Read<WorkspaceFolder> read = WorkspaceFolder.open(root);
    assertThat(read.problems()).singleElement().matches(FormatEvolutionTest::saysNewer);
    WorkspaceFolder workspace = read.value().orElseThrow();
    assertThat(workspace.readOnly()).contains(read.problems().get(0));
    Article article = TestFolder.article(workspace, "a");
    List<String> before = files();
    assertThat(
            Stream.of(
                workspace.save(article, AnnotationSet.empty("a", "anna")),
                workspace.saveCheckers(Map.of("dates", CheckerConfig.USUAL)),
                workspace.saveDismissals(Set.of("x"), Map.of()),
                workspace.saveScheme(workspace.scheme()),
                workspace.saveSchemeCopy(workspace.scheme(), "copy.json")))
        .allMatch(Optional::isPresent)
        .allMatch(problem -> saysNewer(problem.get()));
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void unknown_fields_and_the_format_of_newer_dismissals_and_settings_survive() {
    folder
        .write(
            "factdesk.json",
            "{\"format\":\"factdesk-workspace/1.4\",\"checkers\":{},\"x\":{\"y\":[1]}}")
        .write(
            "dismissals.json",
            "{\"format\":\"factdesk-dismissals/1.4\",\"team\":\"n\",\"dismissals\":[{\"id\":\"z\",\"w\":1}]}");
    WorkspaceFolder workspace = folder.open();
    workspace.dismissals();
    Dismissal one =
        new Dismissal("a1", "a1x", "e", "dates", "conflict", "", "", "anna", TestFolder.AT);
    assertThat(workspace.saveDismissals(Set.of("a1"), Map.of("a1", one))).isEmpty();
    assertThat(
            workspace.saveCheckers(Map.of("dates", new CheckerConfig(false, Map.of(), Map.of()))))
        .isEmpty();
    assertThat(folder.content("dismissals.json"))
        .contains("factdesk-dismissals/1.4", "\"team\":\"n\"", "{\"id\":\"z\",\"w\":1}", "\"a1\"");
    assertThat(folder.content("factdesk.json"))
        .contains("factdesk-workspace/1.4", "\"x\":{\"y\":[1]}", "\"dates\"");
  }

  @Test
  void unknown_fields_and_the_format_of_a_newer_scheme_survive() {
    folder
        .write("factdesk.json", "{\"format\":\"factdesk-workspace/1\",\"scheme\":\"s.json\"}")
        .write(
            "s.json",
            """
            {"format":"factdesk-scheme/1.9","name":"S","tint":1,"layers":[{"id":"claim","colour":"claim",
            "shade":2,"features":[{"name":"k","type":"text","hint":3}]}],
            "links":[{"id":"l","from":["claim"],"to":["claim"],"bend":4}]}
            """);
    WorkspaceFolder workspace = folder.open();
    assertThat(workspace.saveScheme(workspace.scheme())).isEmpty();
    assertThat(folder.content("s.json").replace(" ", ""))
        .contains("factdesk-scheme/1.9", "\"tint\":1", "\"shade\":2", "\"hint\":3", "\"bend\":4");
  }

  private static boolean saysNewer(Problem problem) {
    return problem.message().startsWith("was written by a newer Factdesk (");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.map(Path::toString).sorted().toList();
    }
  }
}
