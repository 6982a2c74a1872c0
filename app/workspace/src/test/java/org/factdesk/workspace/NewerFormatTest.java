package org.factdesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewerFormatTest {
  private static final String MARKS =
      """
      {"format":"factdesk-annotations/2","annotations":[{"id":"c1","layer":"claim","spans":[[0,10]],
      "quote":["The bridge"],"features":{},"by":"anna","at":"2026-11-21T20:00:00Z"}],"links":[]}
      """;

  @TempDir Path folder;

  @BeforeEach
  void an_article() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "The bridge is safe.\n");
  }

  @Test
  void nothing_in_a_newer_workspace_is_changed_or_written() throws IOException {
    Files.writeString(folder.resolve("factdesk.json"), "{\"format\":\"factdesk-workspace/2\"}");
    try (Workspace workspace = open("anna")) {
      workspace.read("a");
      Snapshot before = workspace.snapshot();
      assertThat(before.saving()).isInstanceOf(SaveState.ReadOnly.class);
      assertThat(workspace.apply(claim(workspace)))
          .hasValueSatisfying(why -> assertThat(why.message()).contains("newer Factdesk"));
      workspace.undo();
      assertThat(workspace.snapshot()).isSameAs(before);
      workspace.startWork();
    }
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void marks_of_a_newer_version_are_shown_and_only_their_file_refuses_edits() throws IOException {
    Path file = Files.createDirectories(folder.resolve("annotations")).resolve("a.anna.json");
    Files.writeString(file, MARKS);
    try (Workspace workspace = open("anna")) {
      assertThat(workspace.read("a").orElseThrow().article().annotations()).hasSize(1);
      assertThat(workspace.apply(claim(workspace))).isPresent();
      assertThat(workspace.apply(workspace.steps().delete(new AnnotationRef("a", "c1"))))
          .isPresent();
      assertThat(workspace.snapshot().saving()).isInstanceOf(SaveState.Saved.class);
    }
    try (Workspace workspace = open("bert")) {
      workspace.read("a");
      assertThat(workspace.apply(claim(workspace))).isEmpty();
    }
    assertThat(file).hasContent(MARKS);
    assertThat(folder.resolve("annotations/a.bert.json")).exists();
  }

  private static Step claim(Workspace workspace) {
    return workspace.steps().mark("a", List.of(new Span(0, 10)), "claim", Map.of());
  }

  private Workspace open(String annotator) {
    return Workspace.open(Opening.of(folder).withAnnotator(annotator)).value().orElseThrow();
  }
}
