package org.factdesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Problem;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that another program changes or deletes while the workspace is open. */
@Timeout(60)
class ChangedTextTest {
  private static final String TEXT =
      "Prices rose sharply in May, the bank said.\n\nThe bridge will open in April, the mayor told"
          + " reporters on Monday morning.\n";
  private static final String LONGER = "A new first sentence stands here.\n\n" + TEXT;

  @TempDir Path folder;
  private Path file;
  private Workspace desk;

  @BeforeEach
  void an_open_workspace() throws IOException {
    file = Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.writeString(folder.resolve("b.txt"), TEXT);
    desk = Workspace.open(Opening.of(folder).withAnnotator("anna")).value().orElseThrow();
    desk.read("a");
    desk.read("b");
    desk.shows(List.of("a"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void marks_stay_on_their_words_in_the_new_text() throws IOException {
    mark("a", "open in April");
    mark("b", "rose sharply");
    Files.writeString(file, LONGER);
    until(() -> text().startsWith("A new first"));
    assertThat(words("a")).containsExactly("open in April");
    History left = desk.snapshot().history();
    assertThat(left.size()).isEqualTo(1);
    assertThat(left.get(0).articles()).containsExactly("b");
    desk.undo();
    assertThat(words("b")).isEmpty();
    assertThat(words("a")).containsExactly("open in April");
  }

  @Test
  void words_that_are_gone_are_left_to_settle_and_come_back_with_the_old_text() throws IOException {
    mark("a", "rose sharply");
    Files.writeString(file, TEXT.substring(TEXT.indexOf("The bridge")));
    until(() -> set().unplaced().size() == 1);
    assertThat(set().annotations()).isEmpty();
    assertThat(desk.snapshot().problems())
        .extracting(Problem::subject)
        .contains("annotations/a.anna.json");
    Files.writeString(file, TEXT);
    until(() -> set().unplaced().isEmpty());
    assertThat(words("a")).containsExactly("rose sharply");
    assertThat(desk.snapshot().problems()).isEmpty();
  }

  @Test
  void work_that_was_not_saved_yet_is_saved_on_the_text_it_was_made_on() throws IOException {
    Files.writeString(file, LONGER);
    mark("a", "the mayor told");
    assertThat(text()).isEqualTo(TEXT);
    until(() -> text().startsWith("A new first"));
    assertThat(words("a")).containsExactly("the mayor told");
    desk.close();
    try (Workspace again =
        Workspace.open(Opening.of(folder).withAnnotator("anna")).value().orElseThrow()) {
      OpenArticle open = again.read("a").orElseThrow();
      assertThat(words(open)).containsExactly("the mayor told");
    }
  }

  @Test
  void a_step_made_for_the_old_text_changes_nothing() throws IOException {
    Snapshot seen = desk.snapshot();
    Step step = new Steps(seen, Instant.EPOCH).mark("a", spans("the bank"), "claim", Map.of());
    Files.writeString(file, LONGER);
    until(() -> text().startsWith("A new first"));
    Optional<Problem> refused = desk.apply(step, seen);
    assertThat(refused).isPresent();
    assertThat(words("a")).isEmpty();
    assertThat(desk.apply(desk.steps().setState("a", WorkState.DONE), seen)).isPresent();
  }

  @Test
  void a_text_that_is_deleted_or_empty_stays_as_it_was_and_is_named() throws IOException {
    mark("a", "the bank");
    Files.delete(file);
    until(() -> says("a.txt", "was deleted or moved"));
    assertThat(text()).isEqualTo(TEXT);
    Files.writeString(file, "");
    until(() -> says("a.txt", "the text that was read before stays") && !says("a.txt", "deleted"));
    Files.write(file, new byte[] {(byte) 0x00, 0x01, 0x02, (byte) 0xFF, (byte) 0xFE, 0});
    mark("a", "the mayor");
    until(() -> desk.snapshot().saving() instanceof SaveState.Saved);
    Files.writeString(file, TEXT);
    until(() -> desk.snapshot().problems().isEmpty());
    assertThat(words("a")).containsExactly("the bank", "the mayor");
  }

  @Test
  void an_article_in_a_file_of_many_is_found_by_its_id() throws IOException {
    Path many = folder.resolve("many.jsonl");
    Files.writeString(
        many,
        line("x", "First story here.")
            + line("y", "Second story here, told by the mayor on Monday in the town hall."));
    try (Workspace two =
        Workspace.open(Opening.of(folder).withAnnotator("anna")).value().orElseThrow()) {
      two.read("y");
      int begin = two.snapshot().article("y").orElseThrow().source().text().indexOf("story");
      two.apply(two.steps().mark("y", List.of(new Span(begin, begin + 5)), "claim", Map.of()));
      Files.writeString(
          many,
          line("new", "Put before.")
              + line("x", "First.")
              + line("y", "Second story here, told by the mayor on Monday in the old town hall."));
      until(
          two,
          () -> two.snapshot().article("y").orElseThrow().source().text().contains("old town"));
      assertThat(words(two.snapshot().article("y").orElseThrow())).containsExactly("story");
      Files.writeString(many, line("x", "First."));
      until(two, () -> !two.snapshot().problems().isEmpty());
      assertThat(words(two.snapshot().article("y").orElseThrow())).containsExactly("story");
    }
  }

  @Test
  void a_deleted_annotation_file_is_named_and_written_again_with_the_next_change()
      throws IOException {
    mark("a", "the bank");
    until(() -> desk.snapshot().saving() instanceof SaveState.Saved);
    Path work = folder.resolve("annotations/a.anna.json");
    Files.delete(work);
    until(() -> says("annotations/a.anna.json", "was deleted"));
    assertThat(words("a")).containsExactly("the bank");
    assertThat(work).doesNotExist();
    mark("a", "the mayor");
    until(() -> Files.exists(work) && desk.snapshot().problems().isEmpty());
    assertThat(Files.readString(work)).contains("the bank", "the mayor");
  }

  @Test
  void a_changed_text_whose_work_lost_its_file_keeps_the_work() throws IOException {
    mark("a", "open in April");
    until(() -> desk.snapshot().saving() instanceof SaveState.Saved);
    Files.delete(folder.resolve("annotations/a.anna.json"));
    Files.writeString(file, LONGER);
    until(() -> text().startsWith("A new first"));
    assertThat(words("a")).containsExactly("open in April");
  }

  @Test
  void another_annotators_file_is_noticed_for_an_article_that_nobody_looks_at() {
    for (int i = 0; i < 20; i++) {
      desk.read("b");
    }
    try (Workspace ben =
        Workspace.open(Opening.of(folder).withAnnotator("ben")).value().orElseThrow()) {
      ben.read("b");
      ben.apply(ben.steps().mark("b", spans("the bank"), "claim", Map.of()));
      until(() -> words("b").equals(List.of("the bank")));
    }
  }

  private static String line(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
  }

  private void mark(String article, String words) {
    OpenArticle open = desk.snapshot().article(article).orElseThrow();
    int begin = open.source().text().indexOf(words);
    Span span = new Span(begin, begin + words.length());
    desk.apply(desk.steps().mark(article, List.of(span), "claim", Map.of()));
  }

  private static List<Span> spans(String words) {
    int begin = TEXT.indexOf(words);
    return List.of(new Span(begin, begin + words.length()));
  }

  private String text() {
    return desk.snapshot().article("a").orElseThrow().source().text();
  }

  private AnnotationSet set() {
    return desk.snapshot().article("a").orElseThrow().set("anna");
  }

  private List<String> words(String article) {
    return words(desk.snapshot().article(article).orElseThrow());
  }

  private static List<String> words(OpenArticle open) {
    return open.article().annotations().stream()
        .map(mark -> mark.quote(open.article().text()))
        .toList();
  }

  private boolean says(String subject, String words) {
    return desk.snapshot().problems().stream()
        .anyMatch(one -> one.subject().equals(subject) && one.message().contains(words));
  }

  private void until(BooleanSupplier holds) {
    until(desk, holds);
  }

  /** Waits, while the window looks and saves as it does by itself. */
  private static void until(Workspace window, BooleanSupplier holds) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (!holds.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(end);
      window.saveNow();
      window.lookAround();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }
  }
}
