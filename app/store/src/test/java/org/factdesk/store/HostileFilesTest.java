package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damages every sort of file at random: there is an answer each time, and no file is lost. */
class HostileFilesTest {
  private static final int ROUNDS = 300;
  private static final String ANNOTATIONS =
      """
      {"format":"factdesk-annotations/1","article":"a","annotator":"anna","offsets":"code-points",
      "sha256":"00","length":45,"state":"in-progress","future":{"x":[1,2.5,null,true]},
      "corrections":{"title":"T","published":{"from":"2022-01-01","to":"2022-01-03"},
      "sections":[{"begin":0,"end":5,"kind":"headline","starts":"😊","ends":"x"}]},
      "annotations":[
      {"id":"c1","layer":"claim","spans":[[2,8],[14,16]],"quote":["Prices","4%"],"before":"😊 ",
      "after":", Bo said.","features":{"kind":"event"},"note":"n","by":"anna","at":"2026-11-21T20:00:00Z"}
      ],"links":[{"id":"l1","type":"said-by","from":"c1","to":{"article":"b","annotation":"x"}}]}
      """;
  private static final String SETTINGS =
      """
      {"format":"factdesk-workspace/1","articles":["news"],"annotations":"annotations","scheme":"s",
      "plugins":["p"],"annotator":"anna","checkers":{"a":{"enabled":true,"severity":{"k":"note"},
      "options":{"n":1}}}}
      """;
  private static final String SCHEME =
      """
      {"format":"factdesk-scheme/1","name":"S","layers":[{"id":"claim","key":"1","colour":"claim",
      "pattern":"solid","features":[{"name":"k","type":"choice","values":["a"],"required":true}]}],
      "links":[{"id":"l","from":["claim"],"to":["claim"],"across":true}]}
      """;
  private static final String ARTICLES =
      """
      {"id":"one","text":"Prices rose 😊.","published":"2022-02-04","title":"T","url":"u"}
      {"id":"two","text":"Prices fell.","language":"en","outlet":null,"x":{"y":[1]}}
      """;

  @TempDir Path root;
  private final Random random = new Random(42);
  private TestFolder folder;

  @BeforeEach
  void write() {
    folder = new TestFolder(root).write("a.txt", "😊 Prices rose 4%, Bo said.\r\nNobody knew.");
  }

  @Test
  void damaged_annotation_files_are_read_in_part_or_left_alone() throws IOException {
    Path file =
        folder.write("annotations/a.anna.json", "").root().resolve("annotations/a.anna.json");
    Article article = TestFolder.article(folder.open(), "a");
    for (int round = 0; round < ROUNDS; round++) {
      byte[] damaged = damaged(ANNOTATIONS);
      Files.write(file, damaged);
      WorkspaceFolder workspace = folder.open();
      Read<List<AnnotationSet>> read = workspace.annotations(article);
      assertOneLineEach(read.problems());
      List<AnnotationSet> sets = read.value().orElseThrow();
      Optional<Problem> unsaved =
          workspace.save(article, sets.isEmpty() ? AnnotationSet.empty("a", "anna") : sets.get(0));
      assertThat(unsaved.isPresent()).isEqualTo(sets.isEmpty());
      if (sets.isEmpty()) {
        assertThat(file).hasBinaryContent(damaged);
      } else {
        AnnotationSet again = folder.only("a");
        assertThat(again.annotations()).isEqualTo(sets.get(0).annotations());
        assertThat(again.links()).isEqualTo(sets.get(0).links());
      }
    }
    try (Stream<Path> left = Files.list(file.getParent())) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void damaged_settings_and_schemes_are_answered_in_sentences() {
    for (int round = 0; round < ROUNDS; round++) {
      folder.write("factdesk.json", damaged(SETTINGS));
      Read<WorkspaceFolder> read = WorkspaceFolder.open(root);
      assertOneLineEach(read.problems());
      assertThat(read.value().isPresent() || !read.problems().isEmpty()).isTrue();
      read.value().ifPresent(workspace -> assertOneLineEach(workspace.list().problems()));
      Read<?> scheme = SchemeFile.parse(damaged(SCHEME), "scheme.json");
      assertOneLineEach(scheme.problems());
      assertThat(scheme.value().isPresent()).isEqualTo(scheme.problems().isEmpty());
    }
  }

  @Test
  void damaged_articles_cost_themselves_only() {
    for (int round = 0; round < ROUNDS; round++) {
      folder.write("lines.jsonl", damaged(ARTICLES)).write("b.txt", damaged(ARTICLES));
      WorkspaceFolder workspace = folder.open();
      Read<List<ArticleEntry>> list = workspace.list();
      assertOneLineEach(list.problems());
      assertThat(list.value().orElseThrow()).extracting(ArticleEntry::id).contains("a", "b");
      for (ArticleEntry entry : list.value().orElseThrow()) {
        Read<Article> article = workspace.read(entry);
        assertOneLineEach(article.problems());
        assertThat(article.value().isPresent() || !article.problems().isEmpty()).isTrue();
      }
    }
  }

  /** One to four places cut, doubled, overwritten with noise or with what has a meaning. */
  private byte[] damaged(String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    for (int changes = random.nextInt(4); changes >= 0 && bytes.length > 0; changes--) {
      int at = random.nextInt(bytes.length);
      int length = Math.min(random.nextInt(12) + 1, bytes.length - at);
      byte[] middle =
          switch (random.nextInt(5)) {
            case 0 -> new byte[0];
            case 1 -> noise(length);
            case 2 -> Arrays.copyOfRange(bytes, Math.max(0, at - 30), at + length);
            case 3 ->
                "{}[],:\"\\0-9".substring(random.nextInt(11)).getBytes(StandardCharsets.UTF_8);
            default -> "null".getBytes(StandardCharsets.UTF_8);
          };
      byte[] result = Arrays.copyOf(bytes, bytes.length - length + middle.length);
      System.arraycopy(middle, 0, result, at, middle.length);
      System.arraycopy(bytes, at + length, result, at + middle.length, bytes.length - at - length);
      bytes = random.nextInt(20) == 0 ? Arrays.copyOf(result, at) : result;
    }
    return bytes;
  }

  private byte[] noise(int length) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return noise;
  }

  private static void assertOneLineEach(List<Problem> problems) {
    assertThat(problems)
        .allSatisfy(
            problem -> assertThat(problem.toString()).doesNotContain("\n").hasSizeLessThan(500));
  }
}
