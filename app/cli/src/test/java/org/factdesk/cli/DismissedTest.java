package org.factdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.factdesk.checker.Severity;
import org.factdesk.engine.Report;
import org.factdesk.workspace.Opening;
import org.factdesk.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DismissedTest {
  private static final String FLAGS_WRONG =
      """
      int at = article.text().indexOf("wrong");
      if (at < 0) { return List.of(); }
      Place place = article.place(new Span(at, at + 5));
      return List.of(
          Finding.of(KIND, "this is wrong").at(place).about("wrong"),
          Finding.suggestion(OFFER, "mark it", place, "claim", java.util.Map.of()));
      """;

  @TempDir Path folder;

  @BeforeEach
  void a_workspace_with_a_finding_and_a_suggestion() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "It is wrong.");
    Files.writeString(
        folder.resolve("factdesk.json"),
        "{\"format\": \"factdesk-workspace/1\", \"articles\": [\".\"], \"plugins\": [\"own\"]}");
    String source =
        PluginSource.checker("words", FLAGS_WRONG)
            .replace(
                "public CheckerDescription",
                "static final FindingKind OFFER = new FindingKind(\"offer\", Severity.SUGGESTION,"
                    + " \"An offer.\");\n  public CheckerDescription")
            .replace("reports(KIND)", "reports(KIND, OFFER)");
    PluginSource.jar(folder.resolve("own/words.jar"), "words", "Made", source);
  }

  private Report report(Severity severity) {
    try (Workspace opened = Workspace.open(Opening.of(folder)).value().orElseThrow()) {
      List<Report> reports = opened.check().checks().results().reports();
      return reports.stream()
          .filter(report -> report.severity() == severity)
          .findFirst()
          .orElseThrow();
    }
  }

  private Report finding() {
    return report(Severity.ERROR);
  }

  private void dismiss(Report report, String id, String evidence) throws IOException {
    Files.writeString(
        folder.resolve("dismissals.json"),
        """
        {
        "format":"factdesk-dismissals/1",
        "dismissals":[
        {"id":"%s","exact":"%s","evidence":"%s","checker":"words","kind":"%s","message":"m",\
        "reason":"a reprint","by":"anna","at":"2026-11-21T20:00:00Z"}
        ]
        }
        """
            .formatted(id, id, evidence, report.finding().kind().id()));
  }

  private CommandRun check(String... more) {
    String[] args = new String[more.length + 1];
    args[0] = "check";
    System.arraycopy(more, 0, args, 1, more.length);
    return CommandRun.in(folder, args);
  }

  @Test
  void what_was_dismissed_is_counted_and_fails_nothing() throws IOException {
    dismiss(finding(), finding().id(), finding().evidence());
    CommandRun run = check();

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.messages()).containsExactly("no findings, 1 dismissed in 1 article");
    JsonNode line = new ObjectMapper().readTree(check("--format", "jsonl").out());
    assertThat(line.get("dismissed").toString())
        .isEqualTo(
            "{\"reason\":\"a reprint\",\"by\":\"anna\",\"at\":\"2026-11-21T20:00:00Z\",\"stale\":false}");
    assertThat(suppressions().toString())
        .isEqualTo(
            "[{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"a reprint\","
                + "\"properties\":{\"by\":\"anna\",\"at\":\"2026-11-21T20:00:00Z\"}}]");
  }

  private JsonNode suppressions() throws IOException {
    return new ObjectMapper()
        .readTree(check("--format", "sarif").out())
        .at("/runs/0/results/0/suppressions");
  }

  @Test
  void what_was_not_dismissed_is_not_suppressed() throws IOException {
    assertThat(suppressions().isArray()).isTrue();
    assertThat(suppressions()).isEmpty();
  }

  @Test
  void it_is_back_when_its_evidence_has_changed() throws IOException {
    dismiss(finding(), finding().id(), "other evidence");
    CommandRun run = check();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .endsWith("    back: its evidence changed since anna dismissed it (a reprint)\n");
    assertThat(run.messages()).containsExactly("1 error in 1 article");
    assertThat(check("--format", "jsonl").out()).contains("\"stale\":true");
    assertThat(suppressions().at("/0/status").asText()).isEqualTo("underReview");
  }

  @Test
  void a_dismissal_that_matches_nothing_is_named_when_every_checker_ran() throws IOException {
    dismiss(finding(), "gone", finding().evidence());

    CommandRun run = check("--fail-on", "never");
    assertThat(run.code()).isZero();
    assertThat(run.messages().get(0))
        .isEqualTo(
            "dismissals.json: 'm' (words/made), set aside by anna, matches no finding any more;"
                + " remove its line if that is right");
    assertThat(check("--checker", "words").messages()).hasSize(1);
  }

  @Test
  void a_suggestion_that_was_rejected_is_left_out() throws IOException {
    assertThat(CommandRun.in(folder, "suggest").lines()).hasSize(1);
    Report offer = report(Severity.SUGGESTION);
    dismiss(offer, offer.id(), "whatever it was");

    assertThat(CommandRun.in(folder, "suggest").lines()).isEmpty();
  }
}
