package org.factdesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factdesk.cli.Main;
import org.factdesk.desktop.exporting.ExportChoices;
import org.factdesk.desktop.exporting.Trying;
import org.factdesk.desktop.exporting.Trying.Task;
import org.factdesk.formats.About;
import org.factdesk.formats.Choice;
import org.factdesk.formats.ExportReport;
import org.factdesk.formats.GroupBy;
import org.factdesk.formats.Monitor;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;
import org.factdesk.workspace.Opening;
import org.factdesk.workspace.Snapshot;
import org.factdesk.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window and the command line write the same bytes where the same is chosen. */
class SameExportTest {
  @TempDir Path folder;
  private Path desk;

  @BeforeEach
  void a_workspace_with_marks() throws IOException {
    desk = folder.resolve("desk");
    Files.createDirectories(desk.resolve("news"));
    Files.writeString(
        desk.resolve("factdesk.json"),
        "{\"format\":\"factdesk-workspace/1\",\"articles\":[\"news\"],\"annotator\":\"anna\"}");
    for (int i = 0; i < 12; i++) {
      Files.writeString(
          desk.resolve("news/" + i + ".txt"),
          "Story " + "😊".repeat(i) + " number " + i + " of the day, said Bo " + "so ".repeat(i));
    }
    try (Workspace opened = opened()) {
      Snapshot all = opened.readAll();
      for (String id : all.ids()) {
        opened.apply(opened.steps().mark(id, List.of(new Span(0, 5)), "claim", Map.of()));
      }
      opened.flush();
    }
  }

  private Workspace opened() {
    return Workspace.open(Opening.of(desk)).value().orElseThrow();
  }

  @Test
  void everything_as_it_is() throws IOException {
    assertSame(ExportChoices.USUAL);
  }

  @Test
  void chosen_split_and_described() throws IOException {
    ExportChoices choices =
        ExportChoices.USUAL
            .withFormat("brat")
            .with(
                new Choice(
                    Set.of("anna"), Set.of(WorkState.IN_PROGRESS), Set.of("claim"), true, true))
            .withSplit("50/25/25", 7, GroupBy.ARTICLE)
            .with(new About("News", "", "", "cc0-1.0", "", "", ""));
    assertSame(
        choices,
        "--annotator",
        "anna",
        "--state",
        "in-progress",
        "--layer",
        "claim",
        "--suggestions",
        "--pseudonyms",
        "--split",
        "50/25/25",
        "--seed",
        "7",
        "--group-by",
        "article",
        "--title",
        "News",
        "--licence",
        "cc0-1.0");
  }

  private void assertSame(ExportChoices choices, String... options) throws IOException {
    Path window = folder.resolve("window");
    try (Workspace opened = opened()) {
      Snapshot now = opened.check();
      var format = opened.formats().find(choices.format()).orElseThrow();
      ExportReport report =
          Trying.write(new Task(opened, now, format, choices), window, Monitor.NONE).orElseThrow();
      assertThat(report.folder()).as("%s", report.problems()).isPresent();
    }
    Path line = folder.resolve("line");
    String[] command =
        Stream.concat(
                Stream.of(
                    "export",
                    desk.toString(),
                    "--format",
                    choices.format(),
                    "--output",
                    line.toString()),
                Stream.of(options))
            .toArray(String[]::new);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    assertThat(Main.run(command, stream, stream))
        .as(said.toString(StandardCharsets.UTF_8))
        .isZero();
    assertThat(files(line)).isNotEmpty().isEqualTo(files(window));
  }

  private static SortedMap<String, String> files(Path below) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(below)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            below.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
