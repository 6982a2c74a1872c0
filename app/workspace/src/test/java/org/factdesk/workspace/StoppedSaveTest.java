package org.factdesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factdesk.model.Annotation;
import org.factdesk.model.Dismissal;
import org.factdesk.model.Problem;
import org.factdesk.model.Scheme;
import org.factdesk.model.Span;
import org.factdesk.store.CheckerConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Stops, or fills the disk, at every single step of a save: what is there afterwards is the old or
 * the new, never neither, and what was said to be saved is there.
 */
class StoppedSaveTest {
  private static final int MORE_THAN_ALL = 40;

  @TempDir Path temporary;
  private int runs;
  private Path folder = Path.of("");

  /** What is changed. */
  enum Change {
    FIRST_FILE_OF_A_FOLDER("north/a", false),
    NEW_FILE("a", true),
    CHANGED_FILE("a", true),
    DISMISSAL("", true),
    SETTING("", true),
    SCHEME("", true),
    SCHEME_AND_MARKS("a", true);

    private final String article;
    private final boolean prepared;

    Change(String article, boolean prepared) {
      this.article = article;
      this.prepared = prepared;
    }

    Step step(Scheme scheme) {
      return this == SCHEME_AND_MARKS
          ? Step.of("change", SCHEME.edit(scheme), put("a", "two"), put("b", "two"))
          : Step.of("change", edit(scheme));
    }

    private Edit edit(Scheme scheme) {
      return switch (this) {
        case FIRST_FILE_OF_A_FOLDER, NEW_FILE, CHANGED_FILE -> put(article, "two");
        case DISMISSAL ->
            new Edit.PutDismissal(
                new Dismissal("f1", "x", "e", "c", "k", "m", "why", "anna", Instant.EPOCH));
        case SETTING -> new Edit.Configure("dates", CheckerConfig.USUAL.withEnabled(false));
        case SCHEME, SCHEME_AND_MARKS -> new Edit.SetScheme(scheme.withName("Changed"));
      };
    }
  }

  private static Edit put(String article, String note) {
    return new Edit.PutAnnotation(
        article,
        "anna",
        new Annotation(
            "m1", "claim", List.of(new Span(0, 6)), new TreeMap<>(), note, "anna", Instant.EPOCH));
  }

  @BeforeEach
  void anew() throws IOException {
    folder = temporary.resolve("workspace" + runs++);
    Files.createDirectories(folder.resolve("north"));
    Files.writeString(folder.resolve("a.txt"), "Prices rose.");
    Files.writeString(folder.resolve("b.txt"), "Prices fell.");
    Files.writeString(folder.resolve("north/a.txt"), "Prices stood.");
  }

  private void prepare(Change change) throws IOException {
    anew();
    if (change.prepared) {
      try (Workspace workspace = open(new FaultyDisk())) {
        workspace.readAll();
        workspace.apply(Step.of("before", put("b", "one")));
        if (change == Change.CHANGED_FILE) {
          workspace.apply(Step.of("before", put("a", "one")));
        }
      }
    }
  }

  private Workspace open(FaultyDisk disk) {
    return Workspace.open(Opening.of(folder).withAnnotator("anna").withDisk(disk))
        .value()
        .orElseThrow();
  }

  /** All that edits change, as the files have it. */
  private Content found() {
    try (Workspace workspace = open(new FaultyDisk())) {
      Snapshot now = workspace.readAll();
      assertThat(now.problems()).filteredOn(Problem::isFailure).isEmpty();
      return now.content();
    }
  }

  @ParameterizedTest
  @EnumSource(Change.class)
  void a_stop_at_any_step_leaves_the_old_or_the_new(Change change) throws IOException {
    for (FaultyDisk.Fault fault : List.of(FaultyDisk.Fault.STOP, FaultyDisk.Fault.STOP_HALFWAY)) {
      boolean reached = true;
      for (int step = 1; reached; step++) {
        assertThat(step).isLessThan(MORE_THAN_ALL);
        prepare(change);
        Content old = found();
        FaultyDisk disk = new FaultyDisk();
        Workspace workspace = open(disk);
        workspace.readAll();
        disk.failAt(step, fault);
        workspace.apply(change.step(workspace.snapshot().scheme()));
        Content wanted = workspace.snapshot().content();
        workspace.close();
        reached = disk.steps() >= step;
        boolean saved = workspace.snapshot().saving() instanceof SaveState.Saved;
        abandonLeftovers();
        Content found = found();
        assertThat(saved ? List.of(wanted) : List.of(old, wanted))
            .as(change + " stopped at step " + step)
            .contains(found);
        assertThat(saved).isEqualTo(!reached);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Change.class)
  void a_full_disk_at_any_step_keeps_the_old_and_has_the_new_when_there_is_room(Change change)
      throws IOException {
    for (FaultyDisk.Fault fault :
        List.of(FaultyDisk.Fault.FULL, FaultyDisk.Fault.FULL_HALFWAY, FaultyDisk.Fault.READ_ONLY)) {
      boolean reached = true;
      for (int step = 1; reached; step++) {
        assertThat(step).isLessThan(MORE_THAN_ALL);
        prepare(change);
        Content old = found();
        FaultyDisk disk = new FaultyDisk();
        Workspace workspace = open(disk);
        workspace.readAll();
        disk.failAt(step, fault);
        workspace.apply(change.step(workspace.snapshot().scheme()));
        Content wanted = workspace.snapshot().content();
        workspace.flush();
        reached = workspace.snapshot().saving() instanceof SaveState.NotSaved;
        if (change != Change.SCHEME_AND_MARKS) {
          assertThat(found()).as(change + " full at step " + step).isIn(old, wanted);
        }
        if (reached) {
          SaveState.NotSaved not = (SaveState.NotSaved) workspace.snapshot().saving();
          assertThat(not.message()).containsAnyOf("No space left", "may not be written");
        }
        disk.repair();
        workspace.close();
        assertThat(workspace.snapshot().saving()).isInstanceOf(SaveState.Saved.class);
        assertThat(found()).as(change + " after step " + step).isEqualTo(wanted);
        assertThat(leftovers()).isEmpty();
      }
    }
  }

  private List<Path> leftovers() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().matches(".*[.](part|rescue)")).toList();
    }
  }

  /** As if this process had ended. */
  private void abandonLeftovers() throws IOException {
    for (Path file : leftovers()) {
      String name = file.getFileName().toString();
      String ofNobody = name.replace("-" + ProcessHandle.current().pid() + "-", "-999999999999-");
      Files.move(file, file.resolveSibling(ofNobody));
    }
  }
}
