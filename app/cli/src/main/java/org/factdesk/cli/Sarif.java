package org.factdesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Severity;
import org.factdesk.engine.Failure;
import org.factdesk.engine.Report;
import org.factdesk.model.CodePoints;
import org.factdesk.model.Place;
import org.factdesk.store.ArticleEntry;
import org.factdesk.workspace.Snapshot;
import org.factdesk.workspace.Workspace;

/**
 * Findings as a SARIF 2.1.0 log: a rule for each kind of finding, the blamed words as location, the
 * other places as related locations, columns and offsets in code points.
 */
final class Sarif {
  private final Workspace workspace;
  private final Snapshot snapshot;
  private final List<Report> reports;
  private final Map<String, ArticleEntry> files = new HashMap<>();
  private final Map<String, Integer> ruleIndex = new LinkedHashMap<>();
  private final List<Rule> rules = new ArrayList<>();

  private record Rule(String id, FindingKind kind) {}

  Sarif(Workspace workspace, Snapshot snapshot, List<Report> reports) {
    this.workspace = workspace;
    this.snapshot = snapshot;
    this.reports = reports;
    workspace
        .folder()
        .list()
        .value()
        .orElse(List.of())
        .forEach(entry -> files.put(entry.id(), entry));
    snapshot.plugins().stream().flatMap(plugin -> plugin.checkers().stream()).forEach(this::rules);
  }

  private void rules(CheckerDescription checker) {
    for (FindingKind kind : checker.kinds()) {
      if (kind.usualSeverity() != Severity.SUGGESTION) {
        String id = checker.id() + "/" + kind.id();
        ruleIndex.put(id, rules.size());
        rules.add(new Rule(id, kind));
      }
    }
  }

  String log() {
    return JsonLine.object(
        log ->
            log.text("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .text("version", "2.1.0")
                .list("runs", List.of(this), run -> run(log)));
  }

  private void run(JsonLine log) throws IOException {
    log.object(
        "tool",
        tool ->
            tool.object(
                "driver",
                driver ->
                    driver
                        .text("name", "Factdesk")
                        .text("version", Version.number())
                        .list("rules", rules, rule -> rule(driver, rule))));
    log.text("columnKind", "unicodeCodePoints");
    log.object(
        "originalUriBaseIds",
        bases ->
            bases.object(
                "WORKSPACE", base -> base.text("uri", folderUri(workspace.folder().root()))));
    log.list("invocations", List.of(this), run -> invocation(log));
    log.list("results", reports, report -> result(log, report));
  }

  private static void rule(JsonLine driver, Rule rule) throws IOException {
    driver
        .text("id", rule.id)
        .object("shortDescription", text -> text.text("text", rule.kind.summary()))
        .object(
            "defaultConfiguration", usual -> usual.text("level", rule.kind.usualSeverity().id()));
  }

  private void invocation(JsonLine log) throws IOException {
    List<Failure> failures = snapshot.checks().results().failures();
    log.flag("executionSuccessful", failures.isEmpty());
    log.list(
        "toolExecutionNotifications",
        failures,
        failure -> {
          log.text("level", "error");
          log.object("message", message -> message.text("text", failure.message()));
        });
  }

  private void result(JsonLine log, Report report) throws IOException {
    String rule = report.checker() + "/" + report.finding().kind().id();
    log.text("ruleId", rule);
    if (ruleIndex.containsKey(rule)) {
      log.number("ruleIndex", ruleIndex.get(rule));
    }
    log.text("level", report.severity().id());
    log.object("message", message -> message.text("text", report.finding().message()));
    List<Place> places = report.finding().places();
    log.list("locations", places.subList(0, 1), place -> location(log, place));
    log.list("relatedLocations", places.subList(1, places.size()), place -> location(log, place));
    log.object("partialFingerprints", prints -> prints.text("factdeskFindingId/v1", report.id()));
  }

  private void location(JsonLine log, Place place) throws IOException {
    ArticleEntry entry = files.get(place.article());
    if (entry != null) {
      log.object(
          "physicalLocation",
          physical -> {
            physical.object(
                "artifactLocation",
                artifact -> artifact.text("uri", uri(entry.file())).text("uriBaseId", "WORKSPACE"));
            if (isPlainText(entry)) {
              physical.object("region", region -> region(region, place));
            }
          });
    }
    log.list(
        "logicalLocations",
        List.of(place),
        logical -> log.text("fullyQualifiedName", place.article()).text("kind", "article"));
    log.object("message", message -> message.text("text", "“" + place.quote() + "”"));
  }

  /** Only a file that is nothing but the article's text has the article's offsets. */
  private static boolean isPlainText(ArticleEntry entry) {
    return entry.file().toString().endsWith(".txt");
  }

  private void region(JsonLine region, Place place) throws IOException {
    String text = snapshot.article(place.article()).orElseThrow().article().text();
    Position begin = Position.of(text, place.span().begin());
    Position end = Position.of(text, place.span().end());
    CodePoints codePoints = CodePoints.of(text);
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

  private String uri(Path file) {
    Path root = workspace.folder().root();
    return root.toUri().relativize(file.toUri()).getRawPath();
  }

  private static String folderUri(Path folder) {
    String uri = folder.toUri().toString();
    return uri.endsWith("/") ? uri : uri + "/";
  }
}
