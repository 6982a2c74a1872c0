package org.factdesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.factdesk.model.Annotation;
import org.factdesk.model.Problem;
import org.factdesk.model.Span;
import org.factdesk.store.RescueFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class SavingTest {
  private static final String FILE = "annotations/a.anna.json";

  @TempDir Path folder;
  @TempDir Path rescue;
  private final FaultyDisk disk = new FaultyDisk();

  @Test
  void every_edit_is_on_the_disk_within_a_second_under_constant_typing() throws Exception {
    try (Workspace workspace = open("a")) {
      Duration oldest = Duration.ZERO;
      // A machine that is busy with other work stops all of us for a while.
      Duration stopped = Duration.ZERO;
      for (int i = 0; i < 150; i++) {
        workspace.apply(Step.of("type", put("a", "n" + i)));
        Instant begun = Instant.now();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        stopped = stopped.plus(Duration.between(begun, Instant.now()).minusMillis(10));
        oldest = longer(oldest, age(workspace));
      }
      assertThat(oldest).isLessThan(Duration.ofSeconds(1).plus(stopped));
    }
  }

  @Test
  void what_is_done_by_hand_does_not_wait_for_a_step_of_very_many_files() throws Exception {
    String[] many =
        Stream.iterate(0, i -> i + 1).limit(60).map(i -> "m" + i).toArray(String[]::new);
    try (Workspace workspace = open(many)) {
      disk.slow(50);
      workspace.apply(
          new Step("all", Stream.of(many).map(article -> put(article, "all")).toList()));
      workspace.saveNow();
      workspace.apply(Step.of("type", put("m59", "typed")));
      Path file = folder.resolve("annotations/m59.anna.json");
      while (!Files.exists(file)) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
      }
      assertThat(file).content().contains("typed");
      assertThat(workspace.snapshot().saving()).isInstanceOf(SaveState.Saving.class);
      disk.repair();
      while (!(workspace.flush() instanceof SaveState.Saved)) {
        assertThat(workspace.snapshot().saving()).isNotInstanceOf(SaveState.NotSaved.class);
      }
    }
  }

  @Test
  void an_edit_made_while_its_file_is_written_is_not_said_to_be_saved() throws Exception {
    try (Workspace workspace = open("a")) {
      disk.hang();
      workspace.apply(Step.of("type", put("a", "first")));
      workspace.saveNow();
      workspace.apply(Step.of("type", put("a", "second")));
      long revision = workspace.snapshot().revision();
      List<String> saved = new ArrayList<>();
      workspace.listen(
          now -> {
            boolean all = now.saving() instanceof SaveState.Saved;
            if (all || now.saving() instanceof SaveState.Saving s && s.through() >= revision) {
              saved.add(content());
            }
          });
      CompletableFuture<Snapshot> done = saved(workspace);
      disk.repair();
      done.get(10, TimeUnit.SECONDS);
      assertThat(saved).isNotEmpty().allMatch(content -> content.contains("second"));
    }
  }

  @Test
  void a_full_disk_is_said_a_copy_is_made_and_saving_resumes_by_itself() throws Exception {
    try (Workspace workspace = open("a")) {
      CompletableFuture<Snapshot> rescued =
          next(
              workspace,
              now -> now.saving() instanceof SaveState.NotSaved s && s.rescue().isPresent());
      disk.failAt(1, FaultyDisk.Fault.FULL_HALFWAY);
      workspace.apply(Step.of("type", put("a", "kept")));
      SaveState.NotSaved not = (SaveState.NotSaved) rescued.get(10, TimeUnit.SECONDS).saving();
      assertThat(not.message()).contains(FILE).contains("No space left");
      assertThat(not.rescue().orElseThrow()).content().contains("kept");
      assertThat(folder.resolve(FILE)).doesNotExist();

      CompletableFuture<Snapshot> saved = saved(workspace);
      disk.repair();
      saved.get(10, TimeUnit.SECONDS);
      assertThat(content()).contains("kept");
    }
    assertThat(copies()).isEmpty();
  }

  @Test
  void what_a_rescue_copy_holds_is_there_after_the_next_start() throws Exception {
    closeWithFullDisk("kept");
    try (Workspace workspace = open("a")) {
      assertThat(note(workspace)).isEqualTo("kept");
      assertThat(workspace.snapshot().problems())
          .singleElement()
          .satisfies(problem -> assertThat(problem.isFailure()).isFalse())
          .asString()
          .contains("1 file has the work again");
    }
    assertThat(copies()).isEmpty();
  }

  @Test
  void a_rescue_copy_is_merged_with_what_was_saved_since() throws Exception {
    try (Workspace workspace = open("a")) {
      workspace.apply(Step.of("type", put("a", "old")));
    }
    closeWithFullDisk("kept");
    Files.writeString(
        folder.resolve(FILE),
        content().replace("\"new\"", "\"done\"").replace("in-progress", "done"));
    try (Workspace workspace = open("a")) {
      assertThat(note(workspace)).isEqualTo("kept");
      assertThat(content()).contains("\"done\"");
      assertThat(workspace.snapshot().problems()).noneMatch(Problem::isFailure);
    }
  }

  @Test
  void a_disk_that_does_not_answer_is_said_and_holds_up_nothing() throws Exception {
    Workspace workspace = open("a");
    disk.hang();
    CompletableFuture<Snapshot> rescued =
        next(
            workspace,
            now -> now.saving() instanceof SaveState.NotSaved s && s.rescue().isPresent());
    workspace.apply(Step.of("type", put("a", "kept")));
    SaveState.NotSaved not = (SaveState.NotSaved) rescued.get(10, TimeUnit.SECONDS).saving();
    assertThat(not.message()).contains("does not answer");

    workspace.apply(Step.of("type", put("a", "last")));
    Instant closing = Instant.now();
    workspace.close();
    assertThat(Duration.between(closing, Instant.now())).isLessThan(Duration.ofSeconds(2));
    disk.repair();
    try (Workspace again = open("a")) {
      assertThat(note(again)).isEqualTo("last");
    }
  }

  @Test
  void a_folder_that_is_gone_for_a_while_is_written_to_when_it_is_back() throws Exception {
    Path away = folder.resolveSibling(folder.getFileName() + "-away");
    try (Workspace workspace = open("a")) {
      Files.move(folder, away);
      CompletableFuture<Snapshot> failed =
          next(workspace, now -> now.saving() instanceof SaveState.NotSaved);
      workspace.apply(Step.of("type", put("a", "kept")));
      assertThat(((SaveState.NotSaved) failed.get(10, TimeUnit.SECONDS).saving()).message())
          .contains("folder of the workspace is gone");
      CompletableFuture<Snapshot> saved = saved(workspace);
      Files.move(away, folder);
      workspace.saveNow();
      saved.get(10, TimeUnit.SECONDS);
      assertThat(content()).contains("kept");
    }
  }

  private void closeWithFullDisk(String note) throws Exception {
    Workspace workspace = open("a");
    disk.failAt(1, FaultyDisk.Fault.FULL);
    workspace.apply(Step.of("type", put("a", note)));
    workspace.close();
    assertThat(workspace.snapshot().saving()).isInstanceOf(SaveState.NotSaved.class);
    disk.repair();
  }

  private Workspace open(String... articles) throws IOException {
    for (String article : articles) {
      Files.writeString(folder.resolve(article + ".txt"), "Prices rose.");
    }
    Workspace workspace =
        Workspace.open(
                Opening.of(folder)
                    .withAnnotator("anna")
                    .withDisk(disk)
                    .withRescue(new RescueFolder(rescue)))
            .value()
            .orElseThrow();
    workspace.readAll();
    return workspace;
  }

  private static Edit put(String article, String note) {
    return new Edit.PutAnnotation(
        article,
        "anna",
        new Annotation(
            "m1", "claim", List.of(new Span(0, 6)), new TreeMap<>(), note, "anna", Instant.EPOCH));
  }

  private String content() {
    try {
      return Files.readString(folder.resolve(FILE));
    } catch (IOException e) {
      return "";
    }
  }

  private static String note(Workspace workspace) {
    return workspace.read("a").orElseThrow().article().annotations().get(0).note();
  }

  private static Duration age(Workspace workspace) {
    return workspace.snapshot().saving() instanceof SaveState.Saving saving
        ? Duration.between(saving.since(), Instant.now())
        : Duration.ZERO;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static CompletableFuture<Snapshot> saved(Workspace workspace) {
    return next(workspace, now -> now.saving() instanceof SaveState.Saved);
  }

  private static CompletableFuture<Snapshot> next(Workspace workspace, Predicate<Snapshot> wished) {
    CompletableFuture<Snapshot> next = new CompletableFuture<>();
    AutoCloseable unused =
        workspace.listen(
            now -> {
              if (wished.test(now)) {
                next.complete(now);
              }
            });
    return next;
  }

  private List<Path> copies() throws IOException {
    try (Stream<Path> files = Files.walk(rescue)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
