package org.factdesk.desktop.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;
import org.factdesk.workspace.Opening;
import org.factdesk.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
  @TempDir Path folder;

  @Test
  void counts_follow_reading_edits_and_undo() throws IOException {
    Files.createDirectories(folder.resolve("articles"));
    Files.writeString(folder.resolve("articles/a.txt"), "One bridge.\n");
    Files.writeString(folder.resolve("articles/b.txt"), "Two bridges.\n");
    Files.writeString(
        folder.resolve("factdesk.json"),
        "{\"format\":\"factdesk-workspace/1\",\"articles\":[\"articles\"]}");
    try (Workspace workspace = Workspace.open(Opening.of(folder)).value().orElseThrow()) {
      assertThat(workspace.read("b")).isPresent();
      Progress progress = Progress.NONE.after(workspace.snapshot());
      workspace.apply(workspace.steps().mark("b", List.of(new Span(0, 3)), "claim", Map.of()));
      workspace.readAll();
      workspace.apply(workspace.steps().setState("a", WorkState.DONE));
      progress = progress.after(workspace.snapshot());
      assertThat(progress.done()).isEqualTo(1);
      assertThat(progress.marks()).isEqualTo(1);
      workspace.undo();
      progress = progress.after(workspace.snapshot());
      assertThat(progress.done()).isZero();
      assertThat(progress.after(workspace.snapshot())).isSameAs(progress);
    }
  }
}
