package org.factdesk.workspace;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.factdesk.checker.Severity;
import org.factdesk.engine.Plugin;
import org.factdesk.engine.Report;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Dismissal;
import org.factdesk.model.Problem;
import org.factdesk.model.Span;
import org.factdesk.store.CheckerConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do about findings and checkers: dismiss, fix, set; with a plugin of the folder. */
class SettlingTest {
  private static final String TEXT = "The bridge is safe. The road is open. The bridge is safe.\n";

  @TempDir Path folder;

  @BeforeEach
  void a_workspace_with_a_plugin() throws IOException {
    Files.writeString(folder.resolve("north.txt"), TEXT);
    Files.writeString(
        folder.resolve("factdesk.json"),
        "{\"format\":\"factdesk-workspace/1\",\"plugins\":[\"plugins\"]}\n");
    Files.createDirectories(folder.resolve("plugins"));
  }

  @Test
  void a_dismissed_finding_stays_dismissed_after_opening_again() throws IOException {
    pack();
    try (Workspace workspace = open()) {
      claim(workspace, "The road is open");
      workspace.apply(workspace.steps().dismiss(List.of(only(workspace)), " known to be so "));
      assertThat(workspace.snapshot().dismissals().hide(only(workspace))).isTrue();
    }
    try (Workspace workspace = open()) {
      Dismissals.Dismissed dismissed =
          workspace.check().dismissals().of(only(workspace)).orElseThrow();
      assertThat(dismissed.stale()).isFalse();
      assertThat(dismissed.dismissal().reason()).isEqualTo("known to be so");
      assertThat(dismissed.dismissal().by()).isEqualTo("anna");
    }
  }

  @Test
  void a_dismissed_finding_is_back_when_its_evidence_has_changed() throws IOException {
    pack();
    try (Workspace workspace = open()) {
      AnnotationRef claim = claim(workspace, "The road is open");
      workspace.apply(workspace.steps().dismiss(List.of(only(workspace)), "known"));
      workspace.apply(workspace.steps().setFeature(claim, "verdict", "refuted"));
      Report back = only(workspace);
      assertThat(workspace.snapshot().dismissals().of(back).orElseThrow().stale()).isTrue();
      assertThat(workspace.snapshot().dismissals().hide(back)).isFalse();

      workspace.apply(workspace.steps().dismiss(List.of(back), "still known"));
      assertThat(workspace.snapshot().dismissals().hide(only(workspace))).isTrue();
      assertThat(workspace.snapshot().dismissals().all()).hasSize(1);
    }
  }

  @Test
  void one_of_two_findings_about_the_same_words_stays_dismissed_when_the_other_goes()
      throws IOException {
    pack();
    try (Workspace workspace = open()) {
      AnnotationRef first = claim(workspace, 0, 18);
      claim(workspace, 38, 56);
      List<Report> two = workspace.check().checks().results().reports();
      assertThat(two).hasSize(2);
      workspace.apply(workspace.steps().dismiss(two.subList(1, 2), "the second one"));
      workspace.apply(workspace.steps().setFeature(first, "verdict", "settled"));
      Report left = only(workspace);
      assertThat(left.firstPlace().span()).isEqualTo(new Span(38, 56));
      assertThat(workspace.snapshot().dismissals().hide(left)).isTrue();

      workspace.apply(workspace.steps().dismiss(List.of(left), "again, by its new id"));
      assertThat(workspace.snapshot().dismissals().all()).hasSize(1);
    }
  }

  @Test
  void a_dismissal_is_undone_in_one_step_and_a_colleague_sees_neither() throws IOException {
    pack();
    try (Workspace workspace = open()) {
      claim(workspace, "The road is open");
      workspace.apply(workspace.steps().dismiss(List.of(only(workspace)), "known"));
      assertThat(workspace.snapshot().undo().orElseThrow())
          .isEqualTo("dismiss “the claim is not settled; …”");
      workspace.undo();
      assertThat(workspace.snapshot().dismissals().all()).isEmpty();
    }
    assertThat(Files.readString(folder.resolve("dismissals.json"))).doesNotContain("known");
  }

  @Test
  void a_dismissal_that_matches_nothing_is_listed_unless_its_checker_did_not_run()
      throws IOException {
    pack();
    try (Workspace workspace = open()) {
      AnnotationRef claim = claim(workspace, "The road is open");
      workspace.apply(workspace.steps().dismiss(List.of(only(workspace)), "known"));
      workspace.apply(workspace.steps().setFeature(claim, "verdict", "settled"));
      Snapshot now = workspace.check();
      assertThat(now.unmatchedDismissals()).extracting(Dismissal::reason).containsExactly("known");

      workspace.apply(
          workspace
              .steps()
              .configure(
                  "verdicts", "switch off", was -> new CheckerConfig(false, Map.of(), Map.of())));
      assertThat(workspace.check().unmatchedDismissals()).isEmpty();
    }
  }

  @Test
  void all_fixes_are_one_step_and_none_takes_back_another() throws IOException {
    pack();
    try (Workspace workspace = open()) {
      claim(workspace, 0, 18);
      claim(workspace, 38, 56);
      List<Report> two = workspace.check().checks().results().reports();
      workspace.apply(workspace.steps().fixAll("settle all", fixes(two)).orElseThrow());
      assertThat(workspace.snapshot().article("north").orElseThrow().article().annotations())
          .hasSize(2)
          .allSatisfy(
              claim ->
                  assertThat(claim.features())
                      .isEqualTo(Map.of("kind", "event", "verdict", "settled")));
      assertThat(workspace.check().checks().results().reports()).isEmpty();
      assertThat(workspace.steps().fixAll("settle all", fixes(two))).isEmpty();

      workspace.undo();
      assertThat(workspace.check().checks().results().reports()).hasSize(2);
    }
  }

  @Test
  void a_fix_of_a_mark_that_is_gone_does_nothing() throws IOException {
    pack();
    try (Workspace workspace = open()) {
      AnnotationRef claim = claim(workspace, "The road is open");
      Report report = only(workspace);
      workspace.apply(workspace.steps().delete(claim));
      assertThat(workspace.steps().fix(Remedy.of(report).get(0))).isEmpty();
    }
  }

  @Test
  void what_is_set_for_a_checker_counts_at_once_and_is_kept() throws IOException {
    pack();
    try (Workspace workspace = open()) {
      claim(workspace, "The road is open");
      set(workspace, Map.of("open-verdict", "error"), Map.of("settled", "done"));
      assertThat(only(workspace).severity()).isEqualTo(Severity.ERROR);
      assertThat(only(workspace).finding().message()).isEqualTo("the claim is not done; settle it");

      set(workspace, Map.of("open-verdict", "off"), Map.of());
      assertThat(workspace.check().checks().results().reports()).isEmpty();
      workspace.undo();
      assertThat(only(workspace).severity()).isEqualTo(Severity.ERROR);
    }
    assertThat(Files.readString(folder.resolve("factdesk.json")))
        .isEqualTo(
            """
            {"format":"factdesk-workspace/1","plugins":["plugins"],
              "checkers": {
                "verdicts": {"enabled":true,"severity":{"open-verdict":"error"},\
            "options":{"settled":"done"}}
              }
            }
            """);
  }

  @Test
  void an_option_that_does_not_fit_is_named_and_the_usual_one_counts() throws IOException {
    pack();
    try (Workspace workspace = open()) {
      claim(workspace, "The road is open");
      set(workspace, Map.of("open-verdict", "loud"), Map.of("settled", true));
      assertThat(workspace.check().problems())
          .extracting(Problem::message)
          .containsExactlyInAnyOrder(
              "'loud' is no severity; use error, warning, note or off",
              "verdicts: option 'settled' takes text, not 'true'");
      assertThat(only(workspace).severity()).isEqualTo(Severity.WARNING);
    }
  }

  @Test
  void a_plugin_that_is_copied_in_reports_in_the_open_workspace() throws Exception {
    try (Workspace workspace = open()) {
      claim(workspace, "The road is open");
      CompletableFuture<Snapshot> found = next(workspace, now -> !reports(now).isEmpty());
      workspace.startWork();
      pack();
      assertThat(found.get(20, SECONDS).plugins())
          .extracting(Plugin::id)
          .containsExactly("verdicts");

      CompletableFuture<Snapshot> gone = next(workspace, now -> reports(now).isEmpty());
      Files.delete(folder.resolve("plugins/verdicts.jar"));
      assertThat(gone.get(20, SECONDS).plugins()).isEmpty();
    }
  }

  @Test
  void what_a_colleague_dismisses_counts_in_the_open_workspace() throws Exception {
    pack();
    try (Workspace mine = open();
        Workspace theirs = open()) {
      claim(theirs, "The road is open");
      Report report = only(theirs);
      CompletableFuture<Snapshot> seen =
          first(mine, now -> now.dismissals().of(report).isPresent());
      CompletableFuture<Snapshot> restored =
          seen.thenCompose(then -> first(mine, now -> now.dismissals().all().isEmpty()));
      mine.startWork();
      theirs.apply(theirs.steps().dismiss(List.of(report), "theirs"));
      theirs.saveNow();
      assertThat(seen.get(20, SECONDS).dismissals().all())
          .extracting(Dismissal::reason)
          .containsExactly("theirs");
      theirs.undo();
      theirs.saveNow();
      assertThat(restored.get(20, SECONDS).readProblems()).isEmpty();
    }
  }

  @Test
  void what_somebody_sets_in_the_file_counts_in_the_open_workspace() throws Exception {
    pack();
    Path file = folder.resolve("factdesk.json");
    String set = "{\"format\":\"factdesk-workspace/1\",\"plugins\":[\"plugins\"],%s}";
    try (Workspace workspace = open()) {
      claim(workspace, "The road is open");
      only(workspace);
      workspace.startWork();
      CompletableFuture<Snapshot> error =
          first(workspace, now -> is(now, Severity.ERROR) && now.readProblems().isEmpty());
      String severity = "\"checkers\":{\"verdicts\":{\"severity\":{\"open-verdict\":\"error\"}}}";
      Files.writeString(file, set.formatted(severity));
      error.get(20, SECONDS);

      CompletableFuture<Snapshot> named =
          first(workspace, now -> !now.readProblems().isEmpty() && is(now, Severity.ERROR));
      Files.writeString(file, "{\"format\":");
      assertThat(named.get(20, SECONDS).readProblems())
          .extracting(Problem::message)
          .singleElement()
          .asString()
          .contains("damaged or cut short", "what it said before counts on");
    }
  }

  private static boolean is(Snapshot now, Severity severity) {
    return reports(now).stream().anyMatch(report -> report.severity() == severity);
  }

  @Test
  void what_was_worked_out_is_kept_and_may_be_damaged_or_deleted() throws IOException {
    pack();
    Path cache = folder.resolve(".cache");
    for (int i = 0; i < 3; i++) {
      try (Workspace workspace = open(new CacheFolder(cache))) {
        if (i == 0) {
          claim(workspace, "The road is open");
        }
        assertThat(only(workspace).finding().subject()).isEqualTo("The road is open");
      }
      List<Path> kept;
      try (Stream<Path> files = Files.walk(cache)) {
        kept = files.filter(Files::isRegularFile).toList();
      }
      assertThat(kept).isNotEmpty();
      for (Path file : kept) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
  }

  @Test
  void a_plugin_that_takes_its_time_keeps_nobody_elses_findings_back() throws Exception {
    pack("sleeper", Sleeper.class);
    pack();
    try (Workspace workspace = open()) {
      CompletableFuture<Snapshot> found =
          first(workspace, now -> now.checks().running() && reports(now).size() == 1);
      CompletableFuture<Snapshot> more =
          first(workspace, now -> now.checks().running() && reports(now).size() == 2);
      workspace.startWork();
      claim(workspace, 0, 18);
      assertThat(found.get(8, SECONDS).checks().waitingFor()).containsExactly("sleeper");
      claim(workspace, 38, 56);
      assertThat(more.get(8, SECONDS).checks().results().failures()).isEmpty();
    }
  }

  /** The next snapshot that is as wished, with all checkers at rest. */
  private static CompletableFuture<Snapshot> next(Workspace workspace, Predicate<Snapshot> wished) {
    return first(workspace, now -> !now.checks().running() && wished.test(now));
  }

  private static CompletableFuture<Snapshot> first(
      Workspace workspace, Predicate<Snapshot> wished) {
    CompletableFuture<Snapshot> first = new CompletableFuture<>();
    workspace.listen(
        snapshot -> {
          if (wished.test(snapshot)) {
            first.complete(snapshot);
          }
        });
    return first;
  }

  private static List<Remedy> fixes(List<Report> reports) {
    return reports.stream().flatMap(report -> Remedy.of(report).stream()).toList();
  }

  private static List<Report> reports(Snapshot snapshot) {
    return snapshot.checks().results().reports();
  }

  private static void set(
      Workspace workspace, Map<String, String> severity, Map<String, Object> options) {
    workspace.apply(
        workspace
            .steps()
            .configure("verdicts", "set", was -> new CheckerConfig(true, severity, options)));
  }

  private Workspace open() {
    return open(Opening.of(folder));
  }

  private Workspace open(CacheFolder cache) {
    return open(Opening.of(folder).withCache(cache));
  }

  private static Workspace open(Opening how) {
    Workspace workspace = Workspace.open(how.withAnnotator("anna")).value().orElseThrow();
    workspace.readAll();
    return workspace;
  }

  private static AnnotationRef claim(Workspace workspace, String words) {
    int begin = TEXT.indexOf(words);
    return claim(workspace, begin, begin + words.length());
  }

  private static AnnotationRef claim(Workspace workspace, int begin, int end) {
    List<Span> spans = List.of(new Span(begin, end));
    workspace.apply(workspace.steps().mark("north", spans, "claim", Map.of()));
    return workspace.snapshot().article("north").orElseThrow().article().annotations().stream()
        .filter(claim -> claim.spans().equals(spans))
        .map(claim -> new AnnotationRef("north", claim.id()))
        .findFirst()
        .orElseThrow();
  }

  private static Report only(Workspace workspace) {
    List<Report> reports = reports(workspace.check());
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  private void pack() throws IOException {
    pack("verdicts", Verdicts.class);
  }

  private void pack(String id, Class<?> checker) throws IOException {
    PluginFile.pack(folder.resolve("plugins"), id, checker);
  }
}
