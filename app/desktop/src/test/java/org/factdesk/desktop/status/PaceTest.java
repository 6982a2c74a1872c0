package org.factdesk.desktop.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Span;
import org.factdesk.workspace.Edit;
import org.factdesk.workspace.Opening;
import org.factdesk.workspace.Step;
import org.factdesk.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaceTest {
  @TempDir Path folder;

  @Test
  void new_marks_count_but_not_changed_or_undone_ones() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "One bridge stands here.\n");
    try (Workspace workspace = Workspace.open(Opening.of(folder)).value().orElseThrow()) {
      workspace.readAll();
      Step first = mark(workspace, 0);
      mark(workspace, 4);
      mark(workspace, 11);
      String id = ((Edit.PutAnnotation) first.edits().get(0)).annotation().id();
      workspace.apply(workspace.steps().setNote(new AnnotationRef("a", id), "why"));
      assertThat(Pace.marksSince(workspace.snapshot().history(), Instant.EPOCH)).isEqualTo(3);
      workspace.undo();
      workspace.undo();
      assertThat(Pace.marksSince(workspace.snapshot().history(), Instant.EPOCH)).isEqualTo(2);
      assertThat(Pace.marksSince(workspace.snapshot().history(), Instant.MAX)).isZero();
      assertThat(Pace.perArticle(workspace.snapshot().history()).articles()).isEqualTo(1);
    }
  }

  private static Step mark(Workspace workspace, int at) {
    Step step = workspace.steps().mark("a", List.of(new Span(at, at + 3)), "claim", Map.of());
    workspace.apply(step);
    return step;
  }
}
