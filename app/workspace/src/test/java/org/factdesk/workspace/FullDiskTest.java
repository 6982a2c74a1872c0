package org.factdesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.factdesk.model.Annotation;
import org.factdesk.model.Span;
import org.factdesk.store.RescueFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Fills a real file system, a small one, where this machine lets us mount one. */
@Timeout(60)
class FullDiskTest {
  @TempDir Path temporary;
  private Path disk = Path.of("");
  private boolean mounted;

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createDirectory(temporary.resolve("disk"));
    mounted = run("mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", disk.toString());
    assumeThat(mounted).as("only the superuser of Linux mounts a file system").isTrue();
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      assertThat(run("umount", disk.toString())).isTrue();
    }
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      // There is no such program here.
      return false;
    }
  }

  @Test
  void a_full_disk_keeps_what_was_saved_and_takes_the_rest_when_there_is_room() throws Exception {
    Files.writeString(disk.resolve("a.txt"), "Prices rose.");
    Path file = disk.resolve("annotations/a.anna.json");
    try (Workspace workspace =
        Workspace.open(
                Opening.of(disk)
                    .withAnnotator("anna")
                    .withRescue(new RescueFolder(temporary.resolve("rescue"))))
            .value()
            .orElseThrow()) {
      workspace.readAll();
      workspace.apply(note("saved"));
      assertThat(workspace.flush()).isInstanceOf(SaveState.Saved.class);
      fill();

      workspace.apply(note("unsaved"));
      SaveState.NotSaved not = (SaveState.NotSaved) workspace.flush();
      assertThat(not.cause()).isEqualTo(SaveState.Cause.FULL);
      assertThat(file).content().contains("\"saved\"");

      CompletableFuture<Snapshot> saved = new CompletableFuture<>();
      AutoCloseable unused =
          workspace.listen(
              now -> {
                if (now.saving() instanceof SaveState.Saved) {
                  saved.complete(now);
                }
              });
      Files.delete(disk.resolve("ballast"));
      saved.get(20, TimeUnit.SECONDS);
      assertThat(file).content().contains("\"unsaved\"");
    }
    assertThat(disk.resolve("annotations").toFile().list()).containsExactly("a.anna.json");
  }

  private void fill() throws IOException {
    try (var out = Files.newOutputStream(disk.resolve("ballast"))) {
      byte[] page = new byte[4096];
      for (int i = 0; i < 1000; i++) {
        out.write(page);
      }
    } catch (IOException e) {
      assertThat(disk.toFile().getUsableSpace()).isZero();
      return;
    }
    throw new IOException("the disk never was full");
  }

  private static Step note(String note) {
    Annotation mark =
        new Annotation(
            "m1", "claim", List.of(new Span(0, 6)), new TreeMap<>(), note, "anna", Instant.EPOCH);
    return Step.of("note", new Edit.PutAnnotation("a", "anna", mark));
  }
}
