package org.factdesk.workspace;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.factdesk.model.Problem;
import org.factdesk.model.Span;
import org.factdesk.store.Read;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that a workspace brings for a checker, in a plugin's own process. */
class ListsTest {
  private static final String USES_OWN = "; until then the list that ships with verdicts counts";

  @TempDir Path folder;

  @BeforeEach
  void a_workspace_with_a_plugin_and_a_claim() throws IOException {
    Files.writeString(folder.resolve("north.txt"), "The bridge is safe.\n");
    Files.createDirectories(folder.resolve("plugins"));
    PluginFile.pack(folder.resolve("plugins"), "verdicts", Verdicts.class);
    name("plugins/also.txt");
    try (Workspace workspace = open()) {
      workspace.apply(
          workspace
              .steps()
              .mark("north", List.of(new Span(4, 10)), "claim", Map.of("verdict", "true")));
    }
  }

  private void name(Object list) throws IOException {
    String value = list instanceof String ? "\"" + list + "\"" : list.toString();
    Files.writeString(
        folder.resolve("factdesk.json"),
        """
        {"format":"factdesk-workspace/1","plugins":["plugins"],
         "checkers":{"verdicts":{"options":{"also":%s}}}}
        """
            .formatted(value));
  }

  private Workspace open() {
    Opening how = Opening.of(folder).withAnnotator("anna");
    Workspace workspace = Workspace.open(how).value().orElseThrow();
    workspace.readAll();
    return workspace;
  }

  private void list(String text) throws IOException {
    Files.writeString(folder.resolve("plugins/also.txt"), text);
  }

  private static int reports(Snapshot snapshot) {
    return snapshot.checks().results().reports().size();
  }

  private List<String> problems() {
    try (Workspace workspace = open()) {
      Snapshot checked = workspace.check();
      assertThat(reports(checked)).as("its own list counts").isEqualTo(1);
      return checked.problems().stream().map(Problem::toString).toList();
    }
  }

  @Test
  void the_checker_is_given_the_entries_of_the_file() throws IOException {
    list("\uFEFF# ours\r\ntrue\r\n");
    try (Workspace workspace = open()) {
      Snapshot checked = workspace.check();
      assertThat(checked.problems()).isEmpty();
      assertThat(reports(checked)).isZero();
      assertThat(checked.ids()).as("no list is an article").containsExactly("north");
    }
  }

  @Test
  void a_list_that_cannot_be_used_is_named_and_the_usual_one_counts() throws IOException {
    String file = "plugins/also.txt: ";
    assertThat(problems()).containsExactly(file + "does not exist; check the name" + USES_OWN);
    Files.write(
        folder.resolve("plugins/also.txt"), "wahr f\u00fcr".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(problems()).containsExactly(file + "is not UTF-8; save it as UTF-8" + USES_OWN);
    list("x".repeat((1 << 20) + 1));
    assertThat(problems())
        .containsExactly(
            file + "is larger than the limit of 1 MB; split it or remove it" + USES_OWN);
    name("../also.txt");
    assertThat(problems())
        .containsExactly(
            "../also.txt: names no file of the workspace; copy the list into it" + USES_OWN);
    name(true);
    assertThat(problems())
        .containsExactly(
            "factdesk.json: verdicts: option 'also' takes the name of a file, not 'true'");
  }

  @Test
  void a_list_that_changes_counts_in_the_open_workspace() throws Exception {
    list("closed");
    try (Workspace workspace = open()) {
      CompletableFuture<Snapshot> found = first(workspace, now -> reports(now) == 1);
      workspace.startWork();
      found.get(20, SECONDS);

      CompletableFuture<Snapshot> settled =
          first(workspace, now -> now.checks().at().isPresent() && reports(now) == 0);
      list("closed\ntrue");
      settled.get(20, SECONDS);

      CompletableFuture<Snapshot> back = first(workspace, now -> reports(now) == 1);
      Files.delete(folder.resolve("plugins/also.txt"));
      assertThat(back.get(20, SECONDS).problems()).hasSize(1);
    }
  }

  @Test
  void a_list_is_copied_beside_others_and_never_over_one() throws IOException {
    try (Workspace workspace = open()) {
      assertThat(copy(workspace, "so\n")).isEqualTo("plugins/verdicts-also.txt");
      assertThat(copy(workspace, "so\n")).as("the same").isEqualTo("plugins/verdicts-also.txt");
      assertThat(copy(workspace, "or so\n")).isEqualTo("plugins/verdicts-also-2.txt");
      assertThat(folder.resolve("plugins/verdicts-also.txt")).hasContent("so\n");
    }
    Files.delete(folder.resolve("plugins/verdicts.jar"));
    Files.delete(folder.resolve("plugins/verdicts-also.txt"));
    Files.delete(folder.resolve("plugins/verdicts-also-2.txt"));
    Files.delete(folder.resolve("plugins"));
    Files.writeString(folder.resolve("plugins"), "a file");
    try (Workspace workspace = open()) {
      Read<String> refused = workspace.folder().copyList("verdicts-also", "so\n");
      assertThat(refused.value()).isEmpty();
      assertThat(refused.problems().toString()).contains("verdicts-also.txt: could not be written");
    }
  }

  private static String copy(Workspace workspace, String list) {
    return workspace.folder().copyList("verdicts-also", list).value().orElseThrow();
  }

  private static CompletableFuture<Snapshot> first(
      Workspace workspace, Predicate<Snapshot> wanted) {
    CompletableFuture<Snapshot> found = new CompletableFuture<>();
    AutoCloseable unused =
        workspace.listen(
            now -> {
              if (wanted.test(now)) {
                found.complete(now);
              }
            });
    return found;
  }
}
