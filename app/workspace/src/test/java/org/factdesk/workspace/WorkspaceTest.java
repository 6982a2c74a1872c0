package org.factdesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
  private static final String TEXT = "The minister said on Monday that the bridge is safe.\n";

  @TempDir Path folder;

  @BeforeEach
  void two_articles() throws IOException {
    Files.writeString(folder.resolve("north.txt"), TEXT);
    Files.writeString(folder.resolve("south.txt"), "Engineers doubt that the bridge is safe.\n");
  }

  @Test
  void opening_lists_articles_without_reading_them() {
    try (Workspace workspace = open()) {
      assertThat(workspace.snapshot().ids()).containsExactly("north", "south");
      assertThat(workspace.snapshot().articles()).isEmpty();
    }
  }

  @Test
  void a_folder_that_is_not_there_is_named() {
    var read = Workspace.open(Opening.of(folder.resolve("nowhere")));

    assertThat(read.value()).isEmpty();
    assertThat(read.problems()).singleElement().asString().contains("nowhere");
  }

  @Test
  void a_mark_is_there_after_closing_and_opening_again() {
    try (Workspace workspace = open()) {
      workspace.read("north");
      workspace.apply(claim(workspace, "north", "the bridge is safe"));
    }
    try (Workspace workspace = open()) {
      OpenArticle north = workspace.read("north").orElseThrow();
      assertThat(north.article().annotations())
          .singleElement()
          .satisfies(mark -> assertThat(mark.quote(TEXT)).isEqualTo("the bridge is safe"));
      assertThat(north.state("anna")).isEqualTo(WorkState.IN_PROGRESS);
    }
  }

  @Test
  void undo_takes_back_the_mark_and_the_state_and_redo_brings_both() {
    try (Workspace workspace = open()) {
      OpenArticle before = workspace.read("north").orElseThrow();
      workspace.apply(claim(workspace, "north", "the bridge is safe"));
      OpenArticle marked = workspace.read("north").orElseThrow();
      assertThat(workspace.snapshot().undo()).contains("mark “the bridge is safe” as claim");

      workspace.undo();
      assertThat(workspace.read("north").orElseThrow().article()).isEqualTo(before.article());
      assertThat(workspace.read("north").orElseThrow().state("anna")).isEqualTo(WorkState.NEW);

      workspace.redo();
      assertThat(workspace.read("north").orElseThrow()).isEqualTo(marked);
      assertThat(workspace.snapshot().redo()).isEmpty();
    }
  }

  @Test
  void what_another_annotator_finished_is_finished_again_after_undo() {
    try (Workspace anna = open()) {
      anna.read("north");
      anna.apply(anna.steps().setState("north", WorkState.DONE));
    }
    try (Workspace ben = openAs("ben")) {
      ben.read("north");
      ben.apply(claim(ben, "north", "the bridge is safe"));
      assertThat(ben.read("north").orElseThrow().state("ben")).isEqualTo(WorkState.IN_PROGRESS);

      ben.undo();
      assertThat(ben.read("north").orElseThrow().state("ben")).isEqualTo(WorkState.DONE);
    }
  }

  @Test
  void deleting_a_mark_takes_its_links_along_and_undo_brings_them_back() {
    try (Workspace workspace = open()) {
      workspace.readAll();
      workspace.apply(claim(workspace, "north", "the bridge is safe"));
      workspace.apply(claim(workspace, "south", "the bridge is safe"));
      AnnotationRef north = only(workspace, "north");
      AnnotationRef south = only(workspace, "south");
      workspace.apply(workspace.steps().link("same-claim", south, north));

      workspace.apply(workspace.steps().delete(north));
      assertThat(workspace.snapshot().linksOf(south)).isEmpty();

      workspace.undo();
      assertThat(workspace.snapshot().linksOf(north)).hasSize(1);
    }
  }

  @Test
  void links_across_articles_survive_reopening() {
    try (Workspace workspace = open()) {
      workspace.readAll();
      workspace.apply(claim(workspace, "north", "the bridge is safe"));
      workspace.apply(claim(workspace, "south", "the bridge is safe"));
      workspace.apply(
          workspace.steps().link("same-claim", only(workspace, "south"), only(workspace, "north")));
    }
    try (Workspace workspace = open()) {
      workspace.readAll();
      assertThat(workspace.snapshot().linksOf(only(workspace, "north"))).hasSize(1);
    }
  }

  @Test
  void a_change_is_saved_only_when_it_is_on_the_disk() {
    List<SaveState> states = new ArrayList<>();
    try (Workspace workspace = open()) {
      workspace.read("north");
      workspace.listen(snapshot -> states.add(snapshot.saving()));
      workspace.apply(claim(workspace, "north", "the bridge is safe"));
      assertThat(workspace.snapshot().saving()).isInstanceOf(SaveState.Saving.class);
    }
    assertThat(states.get(states.size() - 1)).isInstanceOf(SaveState.Saved.class);
    assertThat(folder.resolve("annotations/north.anna.json")).content().contains("bridge is safe");
  }

  @Test
  void work_goes_on_and_says_so_where_it_cannot_be_saved() throws IOException {
    Files.writeString(folder.resolve("annotations"), "a file where the folder should be");
    try (Workspace workspace = open()) {
      workspace.read("north");
      List<SaveState> states = new ArrayList<>();
      workspace.listen(snapshot -> states.add(snapshot.saving()));
      workspace.apply(claim(workspace, "north", "the bridge is safe"));
      workspace.close();

      assertThat(states).last().isInstanceOf(SaveState.NotSaved.class);
      assertThat(workspace.snapshot().article("north").orElseThrow().article().annotations())
          .hasSize(1);
    }
  }

  @Test
  void a_feature_of_another_annotators_mark_changes_in_that_annotators_file() throws IOException {
    try (Workspace workspace = open()) {
      workspace.read("north");
      workspace.apply(claim(workspace, "north", "the bridge is safe"));
    }
    try (Workspace workspace = openAs("ben")) {
      workspace.read("north");
      workspace.apply(
          workspace.steps().setFeature(only(workspace, "north"), "verdict", "supported"));
    }
    assertThat(folder.resolve("annotations/north.anna.json")).content().contains("supported");
    assertThat(folder.resolve("annotations/north.ben.json")).doesNotExist();
  }

  @Test
  void a_published_day_set_by_a_person_wins_and_is_kept() {
    DateRange day = DateRange.day(LocalDate.of(2022, 2, 4));
    try (Workspace workspace = open()) {
      workspace.read("north");
      workspace.apply(
          workspace
              .steps()
              .correct(
                  "north", "published", was -> was.withPublished(Optional.of(Optional.of(day)))));
    }
    try (Workspace workspace = open()) {
      assertThat(workspace.read("north").orElseThrow().article().metadata().published())
          .contains(Metadatum.setByUser(day));
    }
  }

  @Test
  void an_article_that_cannot_be_read_leaves_the_list_and_is_named() throws IOException {
    Files.write(folder.resolve("photo.txt"), new byte[] {0, 1, 2, 0, 0, 3});
    try (Workspace workspace = open()) {
      workspace.readAll();
      assertThat(workspace.snapshot().ids()).containsExactly("north", "south");
      assertThat(workspace.snapshot().problems()).anyMatch(p -> p.toString().contains("photo"));
    }
  }

  @Test
  void a_step_that_names_an_unknown_mark_is_refused_and_changes_nothing() {
    try (Workspace workspace = open()) {
      workspace.read("north");
      Snapshot before = workspace.snapshot();

      assertThatThrownBy(() -> workspace.steps().delete(new AnnotationRef("north", "gone")))
          .hasMessageContaining("gone");
      assertThat(workspace.snapshot()).isSameAs(before);
    }
  }

  private Workspace open() {
    return openAs("anna");
  }

  private Workspace openAs(String annotator) {
    return Workspace.open(Opening.of(folder).withAnnotator(annotator)).value().orElseThrow();
  }

  private static Step claim(Workspace workspace, String article, String words) {
    String text = workspace.read(article).orElseThrow().article().text();
    int begin = text.indexOf(words);
    return workspace
        .steps()
        .mark(article, List.of(new Span(begin, begin + words.length())), "claim", Map.of());
  }

  private static AnnotationRef only(Workspace workspace, String article) {
    List<Annotation> all = workspace.read(article).orElseThrow().article().annotations();
    assertThat(all).hasSize(1);
    return new AnnotationRef(article, all.get(0).id());
  }
}
