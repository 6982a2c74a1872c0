package org.factdesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
  private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");
  @TempDir Path folder;

  @Test
  void a_step_after_an_undo_takes_the_place_of_what_was_undone() {
    History three = History.none().with(past("a")).with(past("b")).with(past("c"));
    History other = three.at(1).with(past("d"));
    assertThat(labels(other)).isEqualTo("a d");
    assertThat(labels(three)).isEqualTo("a b c");
    assertThat(three.at(1).next().orElseThrow().label()).isEqualTo("b");
    assertThat(other.next()).isEmpty();
  }

  @Test
  void two_states_that_grow_from_one_do_not_see_each_other() {
    History one = History.none().with(past("a"));
    History left = one.with(past("b"));
    History right = one.with(past("c"));
    assertThat(labels(left)).isEqualTo("a b");
    assertThat(labels(right)).isEqualTo("a c");
  }

  @Test
  void there_is_no_state_beyond_the_last_step() {
    assertThatIllegalArgumentException().isThrownBy(() -> History.none().at(1));
  }

  @Test
  void the_oldest_steps_are_forgotten_in_the_end() {
    History history = History.none();
    for (int i = 0; i <= History.MOST_STEPS; i++) {
      history = history.with(past(String.valueOf(i)));
    }
    assertThat(history.size()).isEqualTo(History.MOST_STEPS - History.MOST_STEPS / 10 + 1);
    assertThat(history.last().orElseThrow().label()).isEqualTo("10000");
    assertThat(history.get(0).label()).isEqualTo("1000");
  }

  @Test
  void what_holds_many_changes_is_forgotten_sooner_but_never_the_last_step() {
    History history = History.none();
    for (String label : List.of("a", "b", "c")) {
      history = history.with(heavy(label, History.MOST_EDITS / 4));
    }
    assertThat(labels(history)).isEqualTo("b c");
    assertThat(labels(history.with(heavy("d", History.MOST_EDITS)))).isEqualTo("d");
  }

  @Test
  void going_to_a_step_undoes_and_redoes_all_between_as_one_change() throws IOException {
    try (Workspace workspace = open()) {
      workspace.readAll();
      AnnotationRef claim = mark(workspace, "a", 0, 5);
      workspace.apply(workspace.steps().setFeature(claim, "claim-type", "event"));
      AnnotationRef source = mark(workspace, "b", 0, 5);
      workspace.apply(workspace.steps().link("said-by", claim, source));
      Snapshot all = workspace.snapshot();
      List<Snapshot> seen = new ArrayList<>();
      AutoCloseable unused = workspace.listen(seen::add);
      workspace.goTo(1);
      Snapshot one = seen.stream().filter(now -> now.history().done() == 1).findFirst().get();
      assertThat(one).isSameAs(seen.get(0));
      assertThat(one.annotation(claim).orElseThrow().features()).isEmpty();
      assertThat(one.annotation(source)).isEmpty();
      assertThat(one.history().size()).isEqualTo(4);
      workspace.goTo(4);
      assertThat(workspace.snapshot().articles()).isEqualTo(all.articles());
      workspace.goTo(5);
      assertThat(workspace.snapshot().history().done()).isEqualTo(4);
      workspace.goTo(0);
      assertThat(workspace.snapshot().undo()).isEmpty();
    }
  }

  @Test
  void a_mark_has_its_own_history_newest_first_without_what_was_undone() throws IOException {
    try (Workspace workspace = open()) {
      workspace.readAll();
      AnnotationRef claim = mark(workspace, "a", 0, 5);
      AnnotationRef source = mark(workspace, "b", 0, 5);
      workspace.apply(workspace.steps().link("said-by", claim, source));
      workspace.apply(workspace.steps().setNote(claim, "check"));
      workspace.undo();
      List<Past.Touch> touches = workspace.snapshot().history().of(claim).toList();
      assertThat(touches).hasSize(2);
      assertThat(touches.get(0).linked()).extracting("type").containsExactly("said-by");
      assertThat(touches.get(1).before()).isEmpty();
      assertThat(touches.get(1).past().by()).isEqualTo("anna");
    }
  }

  private Workspace open() throws IOException {
    Files.createDirectories(folder.resolve("articles"));
    for (String id : List.of("a", "b")) {
      Files.writeString(folder.resolve("articles/" + id + ".txt"), "Rates are to rise, he said.\n");
    }
    Files.writeString(
        folder.resolve("factdesk.json"),
        "{\"format\":\"factdesk-workspace/1\",\"articles\":[\"articles\"],\"annotator\":\"anna\"}");
    return Workspace.open(Opening.of(folder)).value().orElseThrow();
  }

  private static AnnotationRef mark(Workspace workspace, String article, int begin, int end) {
    Step step = workspace.steps().mark(article, List.of(new Span(begin, end)), "claim", Map.of());
    workspace.apply(step);
    Edit.PutAnnotation put = (Edit.PutAnnotation) step.edits().get(0);
    return new AnnotationRef(article, put.annotation().id());
  }

  private static String labels(History history) {
    return IntStream.range(0, history.size())
        .mapToObj(i -> history.get(i).label())
        .collect(Collectors.joining(" "));
  }

  private static Past past(String label) {
    return new Past(NOW, "anna", Step.of(label), Step.of(label));
  }

  private static Past heavy(String label, int edits) {
    Annotation mark =
        new Annotation("m", "claim", List.of(new Span(0, 1)), new TreeMap<>(), "", "anna", NOW);
    Edit edit = new Edit.PutAnnotation("a", "anna", mark);
    Step step = new Step(label, Collections.nCopies(edits, edit));
    return new Past(NOW, "anna", step, step);
  }
}
