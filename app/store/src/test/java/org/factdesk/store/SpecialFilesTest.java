package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is named like a file of ours and is none: pipes, which wait for ever, and links. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SpecialFilesTest {
  @TempDir Path root;
  @TempDir Path elsewhere;

  @Test
  void pipes_are_never_opened() throws IOException, InterruptedException {
    TestFolder folder = new TestFolder(root).write("a.txt", "Prices rose.");
    Files.createDirectories(root.resolve("annotations"));
    List<String> pipes =
        List.of(
            "b.txt",
            "c.json",
            "d.jsonl",
            "e.html",
            "scheme.json",
            "dismissals.json",
            "annotations/a.anna.json",
            "annotations/a.bo.json",
            "annotations/.a.cy.json.1.part",
            "annotations/a.cy.json.tmp");
    for (String pipe : pipes) {
      assumeTrue(isPiped(root.resolve(pipe)), "this system has no named pipes");
    }
    WorkspaceFolder workspace = WorkspaceFolder.open(root).value().orElseThrow();
    Read<List<ArticleEntry>> list = workspace.list();
    Article article = TestFolder.article(workspace, "a");
    for (ArticleEntry entry : list.value().orElseThrow()) {
      assertThat(workspace.read(entry).value().isPresent()).isEqualTo(entry.id().equals("a"));
    }
    Read<List<AnnotationSet>> read = workspace.annotations(article);
    assertThat(read.value().orElseThrow()).isEmpty();
    assertThat(read.problems())
        .extracting(Problem::toString)
        .anyMatch(said -> said.startsWith("annotations/a.anna.json: is not a file"));
    assertThat(workspace.dismissals().value().orElse(List.of())).isEmpty();
    assertThat(workspace.save(article, AnnotationSet.empty("a", "anna"))).isPresent();
    assertThat(folder.ids()).contains("a");
  }

  private static boolean isPiped(Path pipe) throws InterruptedException {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      // A system without such a program.
      return false;
    }
  }

  @Test
  void a_folder_of_annotations_that_becomes_a_link_out_is_not_followed() throws IOException {
    new TestFolder(root).write("a.txt", "Prices rose.");
    WorkspaceFolder workspace = WorkspaceFolder.open(root).value().orElseThrow();
    Article article = TestFolder.article(workspace, "a");
    AnnotationSet set = AnnotationSet.empty("a", "anna");
    assertThat(workspace.save(article, set)).isEmpty();
    Files.move(root.resolve("annotations"), root.resolve("before"));
    Files.writeString(
        elsewhere.resolve("a.eve.json"),
        "{\"format\":\"factdesk-annotations/1\",\"annotations\":[],\"links\":[]}");
    Files.createSymbolicLink(root.resolve("annotations"), elsewhere);

    assertThat(workspace.save(article, set).orElseThrow())
        .hasToString("annotations/a.anna.json: leads out of the workspace; nothing was written");
    assertThat(workspace.annotations(article).value().orElseThrow()).isEmpty();
    assertThat(workspace.annotations(article).problems())
        .singleElement()
        .hasToString("annotations/a.eve.json: leads out of the workspace and is not followed");
    assertThat(elsewhere.toFile().list()).containsExactly("a.eve.json");
  }
}
