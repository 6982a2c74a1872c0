package org.factdesk.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factdesk.engine.Failure;
import org.factdesk.engine.Plugin;
import org.factdesk.engine.Report;
import org.factdesk.model.Article;
import org.factdesk.model.CodePoints;
import org.factdesk.model.Place;
import org.factdesk.workspace.Dismissals.Dismissed;
import org.factdesk.workspace.Snapshot;
import org.factdesk.workspace.Workspace;

/**
 * Findings as a SARIF 2.1.0 log: a rule for each kind of finding, the blamed words as location, the
 * other places as related locations, columns and offsets in code points. What a person set aside is
 * a suppressed result.
 */
final class Sarif {
  private static final Pattern SEMANTIC_VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+.*");

  private final Workspace workspace;
  private final Snapshot snapshot;
  private final List<Report> reports;
  private final SarifRules rules;
  private final SarifArtifacts artifacts;

  Sarif(Workspace workspace, Snapshot snapshot, List<Report> reports) {
    this.workspace = workspace;
    this.snapshot = snapshot;
    this.reports = reports;
    this.rules = new SarifRules(snapshot.plugins());
    this.artifacts =
        new SarifArtifacts(
            workspace.folder(),
            reports.stream().flatMap(report -> report.finding().places().stream()));
  }

  String log() {
    return JsonLine.object(
        log ->
            log.text("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .text("version", "2.1.0")
                .list("runs", List.of(this), run -> run(log)));
  }

  private void run(JsonLine log) throws IOException {
    log.object("tool", tool -> tool.object("driver", this::driver));
    log.list("invocations", List.of(this), run -> invocation(log));
    log.object(
        "originalUriBaseIds",
        bases ->
            bases.object(
                SarifArtifacts.BASE,
                base ->
                    base.text("uri", folderUri())
                        .object(
                            "description",
                            text -> text.text("text", "The workspace that was checked."))));
    artifacts.write(log);
    log.list("results", reports, report -> result(log, report));
    log.text("columnKind", "unicodeCodePoints");
    log.texts("newlineSequences", List.of("\r\n", "\n", "\r"));
  }

  private void driver(JsonLine driver) throws IOException {
    String version = Version.number();
    driver.text("name", "Factdesk").text("version", version);
    if (SEMANTIC_VERSION.matcher(version).matches()) {
      driver.text("semanticVersion", version);
    }
    rules.write(driver);
  }

  /** What did not load or failed: without it the log would claim more than was looked at. */
  private void invocation(JsonLine log) throws IOException {
    List<String> failures =
        Stream.concat(
                snapshot.plugins().stream().map(Plugin::failure).flatMap(Optional::stream),
                snapshot.checks().results().failures().stream().map(Failure::message))
            .toList();
    log.flag("executionSuccessful", failures.isEmpty());
    log.list(
        "toolExecutionNotifications",
        failures,
        failure -> {
          log.text("level", "error");
          log.object("message", message -> message.text("text", failure));
        });
  }

  private void result(JsonLine log, Report report) throws IOException {
    rules.writeRule(log, report);
    log.text("level", report.severity().id());
    log.object("message", message -> message.text("text", report.finding().message()));
    List<Place> places = report.finding().places();
    log.list("locations", places.subList(0, 1), place -> location(log, place));
    List<Place> others = places.subList(1, places.size());
    if (!others.isEmpty()) {
      log.list("relatedLocations", others, place -> relatedLocation(log, places, place));
    }
    log.object("partialFingerprints", prints -> prints.text("factdeskFindingId/v1", report.id()));
    log.list(
        "suppressions",
        snapshot.dismissals().of(report).stream().toList(),
        dismissed -> suppression(log, dismissed));
  }

  /** A stale one is no longer accepted: somebody has to look again. */
  private static void suppression(JsonLine log, Dismissed dismissed) throws IOException {
    log.text("kind", "external")
        .text("status", dismissed.stale() ? "underReview" : "accepted")
        .text("justification", dismissed.dismissal().reason())
        .object(
            "properties",
            more ->
                more.text("by", dismissed.dismissal().by())
                    .text("at", dismissed.dismissal().at().toString()));
  }

  private void relatedLocation(JsonLine log, List<Place> places, Place place) throws IOException {
    log.number("id", places.indexOf(place));
    location(log, place);
  }

  private void location(JsonLine log, Place place) throws IOException {
    log.object(
        "physicalLocation",
        physical -> {
          artifacts.writeLocation(physical, place);
          physical.object("region", region -> region(region, place));
        });
    log.list(
        "logicalLocations",
        List.of(place),
        logical -> log.text("fullyQualifiedName", place.article()).text("kind", "article"));
    log.object("message", message -> message.text("text", "“" + place.quote() + "”"));
  }

  private void region(JsonLine region, Place place) throws IOException {
    if (!artifacts.isPlainText(place)) {
      artifacts.writeLines(region, place);
      return;
    }
    Article article = snapshot.article(place.article()).orElseThrow().article();
    Position begin = Position.of(article.text(), place.span().begin());
    Position end = Position.of(article.text(), place.span().end());
    CodePoints codePoints = CodePoints.of(article.text());
    int offset = codePoints.fromUtf16(place.span().begin());
    region
        .number("startLine", begin.line())
        .number("startColumn", begin.column())
        .number("endLine", end.line())
        .number("endColumn", end.column())
        .number("charOffset", offset)
        .number("charLength", codePoints.fromUtf16(place.span().end()) - offset)
        .object("snippet", snippet -> snippet.text("text", place.quote()));
  }

  private String folderUri() {
    String uri = workspace.folder().root().toUri().toASCIIString();
    return uri.endsWith("/") ? uri : uri + "/";
  }
}
