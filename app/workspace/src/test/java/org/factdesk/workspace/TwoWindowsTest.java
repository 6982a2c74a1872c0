package org.factdesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Link;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;
import org.factdesk.store.Presence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One workspace open twice, by the same annotator. */
@Timeout(60)
class TwoWindowsTest {
  private static final String TEXT = "Prices rose sharply in May, the bank said. ".repeat(20);

  @TempDir Path folder;

  @BeforeEach
  void an_article() throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.writeString(folder.resolve("b.txt"), TEXT);
  }

  @Test
  void what_one_window_marks_shows_in_the_other() {
    try (Workspace one = open();
        Workspace other = open()) {
      one.apply(Step.of("mark", put("a", mark("m1", 0))));
      until(() -> has(other, "m1"), one, other);
      other.apply(Step.of("unmark", new Edit.RemoveAnnotation("a", "anna", "m1")));
      until(() -> !has(one, "m1"), one, other);
      assertThat(one.snapshot().history().size()).isEqualTo(1);
    }
  }

  @Test
  void changes_of_two_fields_of_one_mark_made_at_once_both_stay() {
    try (Workspace one = open();
        Workspace other = open()) {
      one.apply(Step.of("mark", put("a", mark("m1", 0))));
      until(() -> has(other, "m1"), one, other);
      one.apply(Step.of("note", put("a", mark("m1", 0).withNote("ask"))));
      other.apply(Step.of("feature", put("a", mark("m1", 0).withFeature("kind", "event"))));
      Annotation both = mark("m1", 0).withNote("ask").withFeature("kind", "event");
      until(() -> set(one).annotations().equals(List.of(both)), one, other);
      until(() -> set(other).equals(set(one)), one, other);
      assertThat(set(one).conflicts()).isEmpty();
    }
  }

  @Test
  void one_field_changed_by_both_at_once_is_left_to_settle_in_both() {
    try (Workspace one = open();
        Workspace other = open()) {
      one.apply(Step.of("mark", put("a", mark("m1", 0))));
      until(() -> has(other, "m1"), one, other);
      Instant later = mark("m1", 0).at().plusSeconds(5);
      one.apply(Step.of("layer", put("a", mark("m1", 0).withLayer("quote").withAt(later))));
      other.apply(Step.of("layer", put("a", mark("m1", 0).withLayer("source"))));
      until(() -> set(one).conflicts().size() == 1 && set(one).equals(set(other)), one, other);
      assertThat(set(one).annotations().get(0).layer()).isEqualTo("quote");
      assertThat(set(one).conflicts().get(0).mark().orElseThrow().layer()).isEqualTo("source");

      Reconciling seen = new Reconciling(one.snapshot());
      Reconciling.Open left = seen.open().get(0);
      one.apply(seen.useOther(left).orElseThrow());
      assertThat(new Reconciling(one.snapshot()).keep(left)).isEmpty();
      until(() -> set(other).conflicts().isEmpty(), one, other);
      assertThat(set(other).annotations().get(0).layer()).isEqualTo("source");
      one.undo();
      assertThat(new Reconciling(one.snapshot()).keep(left)).isPresent();
    }
  }

  @Test
  void another_annotators_new_file_is_taken_over() throws IOException {
    try (Workspace one = open();
        Workspace other = Workspace.open(Opening.of(folder).withAnnotator("ben")).value().get()) {
      other.read("a");
      other.apply(Step.of("mark", new Edit.PutAnnotation("a", "ben", mark("b1", 30))));
      until(() -> has(one, "b1"), one, other);
      Files.delete(folder.resolve("annotations/a.ben.json"));
      other.apply(Step.of("mark", new Edit.PutAnnotation("a", "ben", mark("b2", 40))));
      until(() -> has(one, "b2"), one, other);
      assertThat(has(one, "b1")).isTrue();
    }
  }

  @Test
  void two_windows_that_edit_at_random_lose_nothing_and_come_to_the_same() {
    for (int seed = 0; seed < 5; seed++) {
      Random random = new Random(seed);
      String name = "s" + seed;
      try (Workspace one = open();
          Workspace other = open()) {
        List<Workspace> windows = List.of(one, other);
        List<TreeMap<String, Annotation>> models = List.of(new TreeMap<>(), new TreeMap<>());
        for (int i = 0; i < 150; i++) {
          int window = random.nextInt(2);
          edit(windows.get(window), models.get(window), name + window, random);
          if (random.nextInt(10) == 0) {
            windows.get(random.nextInt(2)).saveNow();
          }
          if (random.nextInt(10) == 0) {
            windows.get(random.nextInt(2)).lookAround();
          }
          LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(3)));
        }
        TreeMap<String, Annotation> model = new TreeMap<>(models.get(0));
        model.putAll(models.get(1));
        until(() -> own(one, name).equals(model) && own(other, name).equals(model), one, other);
        until(() -> set(one).equals(set(other)), one, other);
        assertThat(set(one).conflicts()).isEmpty();
      }
      try (Workspace again = open()) {
        assertThat(own(again, name)).isNotEmpty();
      }
    }
  }

  /** Changes marks of its own, so that a plain map knows what has to be there. */
  private static void edit(
      Workspace window, TreeMap<String, Annotation> model, String name, Random random) {
    List<Annotation> mine = new ArrayList<>(model.values());
    int kind = random.nextInt(4);
    if (mine.isEmpty() || kind < 2) {
      Annotation made = mark(name + "-" + random.nextInt(1_000_000), random.nextInt(500));
      model.put(made.id(), made);
      window.apply(Step.of("mark", put("a", made)));
      return;
    }
    Annotation old = mine.get(random.nextInt(mine.size()));
    if (kind == 2) {
      Annotation changed = old.withNote("note " + random.nextInt());
      model.put(old.id(), changed);
      window.apply(Step.of("note", put("a", changed)));
    } else {
      model.remove(old.id());
      window.apply(Step.of("unmark", new Edit.RemoveAnnotation("a", "anna", old.id())));
    }
  }

  @Test
  void links_states_and_corrections_come_over_too() {
    try (Workspace one = open();
        Workspace other = open()) {
      one.apply(Step.of("mark", put("a", mark("m1", 0)), put("a", mark("m2", 20))));
      until(() -> has(other, "m2"), one, other);
      Link link =
          new Link(
              "l1",
              "supports",
              new AnnotationRef("a", "m1"),
              new AnnotationRef("a", "m2"),
              "anna",
              mark("m1", 0).at());
      one.apply(Step.of("link", new Edit.PutLink("anna", link)));
      other.apply(Step.of("done", new Edit.SetState("a", "anna", WorkState.DONE)));
      until(() -> set(one).equals(set(other)) && set(one).links().size() == 1, one, other);
      until(() -> set(one).state() == WorkState.DONE, one, other);
    }
  }

  @Test
  void each_window_sees_the_other_until_it_is_closed() {
    try (Workspace one = open()) {
      try (Workspace ben =
          Workspace.open(Opening.of(folder).withAnnotator("ben")).value().orElseThrow()) {
        until(() -> who(one).equals(List.of("ben")), one, ben);
        until(() -> who(ben).equals(List.of("anna")), one, ben);
      }
      until(() -> who(one).isEmpty(), one);
    }
    assertThat(folder.resolve(".factdesk/open")).isEmptyDirectory();
  }

  private static List<String> who(Workspace window) {
    return window.snapshot().others().stream().map(Presence.Other::who).toList();
  }

  private Workspace open() {
    Workspace opened =
        Workspace.open(Opening.of(folder).withAnnotator("anna")).value().orElseThrow();
    opened.read("a");
    return opened;
  }

  /** Waits, while both windows save and look as they do by themselves. */
  private static void until(BooleanSupplier holds, Workspace... windows) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (!holds.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(end);
      for (Workspace window : windows) {
        window.saveNow();
        window.lookAround();
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  private static boolean has(Workspace window, String id) {
    return window.snapshot().annotation(new AnnotationRef("a", id)).isPresent();
  }

  private static AnnotationSet set(Workspace window) {
    return window.snapshot().article("a").orElseThrow().set("anna");
  }

  private static TreeMap<String, Annotation> own(Workspace window, String name) {
    TreeMap<String, Annotation> own = new TreeMap<>();
    set(window).annotations().stream()
        .filter(mark -> mark.id().startsWith(name))
        .forEach(mark -> own.put(mark.id(), mark));
    return own;
  }

  private static Edit put(String article, Annotation mark) {
    return new Edit.PutAnnotation(article, "anna", mark);
  }

  private static Annotation mark(String id, int begin) {
    return new Annotation(
        id,
        "claim",
        List.of(new Span(begin, begin + 6)),
        new TreeMap<>(),
        "",
        "anna",
        Instant.parse("2026-11-21T20:00:00Z"));
  }
}
