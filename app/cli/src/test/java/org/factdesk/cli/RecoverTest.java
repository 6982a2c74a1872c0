package org.factdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.factdesk.model.Span;
import org.factdesk.workspace.Opening;
import org.factdesk.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoverTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void work_and_damage() throws IOException {
    Files.writeString(folder.resolve("north.txt"), "The bridge will open in April.\n");
    Opening how = Opening.of(folder).withAnnotator("anna");
    try (Workspace open = Workspace.open(how).value().orElseThrow()) {
      open.read("north");
      List<Span> spans = List.of(new Span(0, 10));
      open.apply(open.steps().mark("north", spans, "claim", Map.of()));
    }
    file = folder.resolve("annotations/north.anna.json");
  }

  @Test
  void nothing_is_done_where_no_file_is_damaged() {
    CommandRun run = CommandRun.in(folder, "recover");
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).contains("no annotation file is damaged");
  }

  @Test
  void a_damaged_file_is_named_and_left_alone_until_told() throws IOException {
    String whole = Files.readString(file);
    Files.writeString(file, "{");
    CommandRun run = CommandRun.in(folder, "recover");
    assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(run.err()).contains("north.anna.json", "--use last-version (of ", "--use aside");
    assertThat(Files.readString(file)).isEqualTo("{");
    CommandRun done = CommandRun.in(folder, "recover", "--use", "last-version");
    assertThat(done.code()).isEqualTo(ExitCode.DONE);
    assertThat(done.out()).contains("annotations/north.anna.json");
    assertThat(Files.readString(file)).isEqualTo(whole);
  }

  @Test
  void a_way_that_is_none_is_not_understood() {
    assertThat(CommandRun.in(folder, "recover", "--use", "magic").code()).isEqualTo(ExitCode.USAGE);
  }
}
