package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Conflict;
import org.factdesk.model.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions that are not in use, from file to file. */
class RawConflictTest {
  private static final String FILE = "annotations/a.anna.json";
  private static final String OTHER =
      "{\"id\":\"c1\",\"layer\":\"quote\",\"spans\":[[7,11]],\"quote\":[\"rose\"],"
          + "\"before\":\"Prices \",\"after\":\" 4%.\",\"features\":{},\"by\":\"anna\","
          + "\"at\":\"2026-11-21T20:00:00Z\"}";
  private static final String LINK =
      "{\"id\":\"l1\",\"type\":\"said-by\",\"from\":\"c1\",\"to\":\"c2\",\"by\":\"anna\","
          + "\"at\":\"2026-11-21T20:00:00Z\",\"new\":[1.50]}";

  @TempDir Path root;
  private TestFolder folder;
  private WorkspaceFolder workspace;
  private Article article;

  @BeforeEach
  void write() {
    folder = new TestFolder(root).write("a.txt", "Prices rose 4%.");
    workspace = folder.open();
    article = TestFolder.article(workspace, "a");
    workspace.save(article, AnnotationSet.empty("a", "anna"));
  }

  @Test
  void versions_of_marks_and_links_are_read_and_written_as_they_are() {
    withConflicts(
        "{\"id\":\"c1\",\"other\":" + OTHER + "}",
        "{\"id\":\"c2\",\"other\":null}",
        "{\"id\":\"corrections\",\"other\":{\"title\":\"Prices\"}}",
        "{\"id\":\"l1\",\"other\":" + LINK + "}");
    String before = folder.content(FILE);
    AnnotationSet set = read();
    assertThat(set.conflicts())
        .extracting(Conflict::id)
        .containsExactly("c1", "c2", "corrections", "l1");
    assertThat(set.conflicts().get(0).mark().orElseThrow().spans())
        .containsExactly(new Span(7, 11));
    assertThat(set.conflicts().get(0).json()).isEqualTo(OTHER);
    assertThat(set.conflicts().get(1).json()).isEmpty();
    assertThat(set.conflicts().get(3).link().orElseThrow().type()).isEqualTo("said-by");
    assertThat(workspace.save(article, set)).isEmpty();
    assertThat(folder.content(FILE)).isEqualTo(before);
  }

  @Test
  void a_settled_conflict_is_gone_from_the_file() {
    withConflicts("{\"id\":\"c1\",\"other\":" + OTHER + "}");
    assertThat(workspace.save(article, read().withConflicts(List.of()))).isEmpty();
    assertThat(folder.content(FILE)).doesNotContain("conflicts");
  }

  @Test
  void an_entry_that_is_not_understood_stays_in_the_file() {
    String newer = "{\"id\":\"c1\",\"other\":null,\"why\":\"newer\"}";
    withConflicts(newer, "7", "{\"id\":\"\",\"other\":null}", "{\"id\":\"c3\",\"other\":7}");
    String before = folder.content(FILE);
    Read<List<AnnotationSet>> read = workspace.annotations(article);
    assertThat(read.problems()).hasSize(4);
    assertThat(read.problems().get(0).toString()).contains("conflict is not understood");
    AnnotationSet set = read.value().orElseThrow().get(0);
    assertThat(set.conflicts()).isEmpty();
    assertThat(workspace.save(article, set)).isEmpty();
    assertThat(folder.content(FILE)).isEqualTo(before);
  }

  @Test
  void a_version_made_on_another_text_says_so_from_then_on() {
    withConflicts("{\"id\":\"c1\",\"other\":" + OTHER + "}");
    folder.write("a.txt", "In May prices rose 4%.");
    WorkspaceFolder later = folder.open();
    Article changed = TestFolder.article(later, "a");
    AnnotationSet set = later.annotations(changed).value().orElseThrow().get(0);
    assertThat(set.conflicts().get(0).mark().map(mark -> mark.quote(changed.text())))
        .isIn(Optional.empty(), Optional.of("rose"));
    assertThat(later.save(changed, set)).isEmpty();
    assertThat(folder.content(FILE))
        .contains("\"text\":\"" + Sha256.of("Prices rose 4%.") + "\"}}")
        .contains("\"sha256\":\"" + Sha256.of(changed.text()));
  }

  private AnnotationSet read() {
    return workspace.annotations(article).value().orElseThrow().get(0);
  }

  private void withConflicts(String... entries) {
    String file = folder.content(FILE);
    String list = "],\n\"conflicts\":[\n" + String.join(",\n", entries) + "\n]\n}\n";
    folder.write(FILE, file.substring(0, file.lastIndexOf(']')) + list);
  }
}
