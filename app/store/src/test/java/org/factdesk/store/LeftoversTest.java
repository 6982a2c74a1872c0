package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Problem;
import org.factdesk.model.WorkState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
  private static final String FILE = "annotations/2022/a.anna.json";
  private static final String LEFT = "annotations/2022/" + LeftoverTest.ofNobody();

  @TempDir Path root;
  private TestFolder folder;

  @BeforeEach
  void an_article_that_is_done() {
    folder = new TestFolder(root).write("2022/a.txt", "Prices rose.");
    WorkspaceFolder workspace = folder.open();
    Article article = TestFolder.article(workspace, "2022/a");
    workspace.save(article, AnnotationSet.empty("2022/a", "anna").withState(WorkState.DONE));
  }

  private String inProgress() {
    return folder.content(FILE).replace("\"done\"", "\"in-progress\"");
  }

  @Test
  void what_was_being_written_is_there_and_named() {
    folder.write(LEFT, inProgress());

    assertThat(problems()).singleElement().asString().contains("when Factdesk was stopped");
    assertThat(folder.only("2022/a").state()).isEqualTo(WorkState.IN_PROGRESS);
    assertThat(root.resolve("annotations/2022").toFile().list()).containsExactly("a.anna.json");
  }

  @Test
  void what_would_have_been_the_first_file_becomes_it() throws IOException {
    folder.write(LEFT, inProgress());
    Files.delete(root.resolve(FILE));

    assertThat(folder.only("2022/a").state()).isEqualTo(WorkState.IN_PROGRESS);
  }

  @Test
  void what_is_broken_off_goes_and_the_file_stays() {
    folder.write(LEFT, inProgress().substring(0, 90));

    assertThat(problems()).isEmpty();
    assertThat(folder.only("2022/a").state()).isEqualTo(WorkState.DONE);
    assertThat(root.resolve(LEFT)).doesNotExist();
  }

  @Test
  void what_is_older_than_the_file_goes() throws IOException {
    folder.write(LEFT, inProgress());
    Files.setLastModifiedTime(root.resolve(LEFT), FileTime.from(Instant.now().minusSeconds(99)));

    assertThat(folder.only("2022/a").state()).isEqualTo(WorkState.DONE);
    assertThat(root.resolve(LEFT)).doesNotExist();
  }

  @Test
  void a_file_that_is_being_written_is_left_alone() {
    String theirs = "annotations/2022/" + Leftover.nameNow();
    folder.write(theirs, inProgress());

    assertThat(folder.only("2022/a").state()).isEqualTo(WorkState.DONE);
    assertThat(root.resolve(theirs)).exists();
  }

  @Test
  void what_names_another_folder_is_kept_and_named() {
    folder.write(LEFT, inProgress().replace("2022/a", "../../a"));

    assertThat(problems()).singleElement().asString().contains("fits no file");
    assertThat(folder.only("2022/a").state()).isEqualTo(WorkState.DONE);
    assertThat(root.resolve("annotations/2022").toFile().list()).hasSize(2);
  }

  @Test
  void nothing_is_written_over_a_damaged_file() {
    String whole = inProgress();
    folder.write(FILE, "{");
    folder.write(LEFT, whole);

    problems();
    assertThat(folder.content(FILE)).isEqualTo("{");
    assertThat(root.resolve("annotations/2022").toFile().list()).hasSize(2);
  }

  private List<Problem> problems() {
    WorkspaceFolder workspace = folder.open();
    return workspace.annotations(TestFolder.article(workspace, "2022/a")).problems();
  }
}
