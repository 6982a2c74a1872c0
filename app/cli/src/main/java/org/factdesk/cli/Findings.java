package org.factdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.checker.QuickFix;
import org.factdesk.engine.Report;
import org.factdesk.model.Article;
import org.factdesk.model.CodePoints;
import org.factdesk.model.Dismissal;
import org.factdesk.model.Place;
import org.factdesk.workspace.Dismissals.Dismissed;
import org.factdesk.workspace.Snapshot;
import org.factdesk.workspace.Workspace;

/** Findings as text for people, or a JSON object a line; all offsets are code points. */
final class Findings {
  private final Workspace workspace;
  private final Snapshot snapshot;
  private final List<Report> reports;
  private final Map<String, CodePoints> codePoints = new HashMap<>();

  Findings(Workspace workspace, Snapshot snapshot, List<Report> reports) {
    this.workspace = workspace;
    this.snapshot = snapshot;
    this.reports = reports;
  }

  void write(CheckCommand.Format format, PrintStream out) {
    switch (format) {
      case text ->
          reports.stream()
              .filter(report -> !snapshot.dismissals().hide(report))
              .forEach(report -> writeText(report, out));
      case jsonl -> reports.forEach(report -> out.print(line(report) + "\n"));
      case sarif -> out.print(new Sarif(workspace, snapshot, reports).log() + "\n");
    }
  }

  private void writeText(Report report, PrintStream out) {
    Finding finding = report.finding();
    out.print(
        "%s: %s: %s [%s/%s]\n"
            .formatted(
                where(report.firstPlace()),
                report.severity().id(),
                oneLine(finding.message()),
                report.checker(),
                finding.kind().id()));
    for (Place place : finding.places()) {
      out.print("    %s “%s”\n".formatted(where(place), oneLine(place.quote())));
    }
    for (Evidence evidence : finding.evidence()) {
      out.print("    because %s\n".formatted(oneLine(said(evidence))));
    }
    snapshot
        .dismissals()
        .of(report)
        .map(Dismissed::dismissal)
        .ifPresent(
            dismissal ->
                out.print(
                    "    back: its evidence changed since %s dismissed it (%s)\n"
                        .formatted(dismissal.by(), oneLine(dismissal.reason()))));
  }

  private static String said(Evidence evidence) {
    if (evidence instanceof Evidence.Quote quote) {
      return quote.says() + " (" + quote.place().article() + ")";
    }
    if (evidence instanceof Evidence.Source source) {
      return source.says() + " (" + source.name() + ")";
    }
    if (evidence instanceof Evidence.Alternative other) {
      return "it may also be " + other.value() + ": " + other.because();
    }
    return ((Evidence.Reasoning) evidence).because();
  }

  private static String oneLine(String text) {
    return Plain.line(text.replaceAll("\\s+", " ").strip());
  }

  /** Article, line and column; line and column count from 1. */
  private String where(Place place) {
    return place.article() + ":" + Position.of(article(place).text(), place.span().begin());
  }

  private String line(Report report) {
    Finding finding = report.finding();
    return JsonLine.object(
        line -> {
          line.text("id", report.id())
              .text("checker", report.checker())
              .text("kind", finding.kind().id())
              .text("severity", report.severity().id())
              .text("message", finding.message())
              .number("confidence", finding.confidence())
              .list("places", finding.places(), place -> place(line, place))
              .list("evidence", finding.evidence(), evidence -> evidence(line, evidence))
              .texts("fixes", finding.fixes().stream().map(QuickFix::label).toList());
          dismissed(line, report);
        });
  }

  private void dismissed(JsonLine line, Report report) throws IOException {
    Optional<Dismissed> dismissed = snapshot.dismissals().of(report);
    if (dismissed.isEmpty()) {
      line.nothing("dismissed");
      return;
    }
    Dismissal dismissal = dismissed.get().dismissal();
    line.object(
        "dismissed",
        object ->
            object
                .text("reason", dismissal.reason())
                .text("by", dismissal.by())
                .text("at", dismissal.at().toString())
                .flag("stale", dismissed.get().stale()));
  }

  private void place(JsonLine line, Place place) throws IOException {
    line.text("article", place.article())
        .span(place.span(), codePoints(place))
        .text("quote", place.quote());
  }

  private void evidence(JsonLine line, Evidence evidence) throws IOException {
    if (evidence instanceof Evidence.Quote quote) {
      line.text("type", "quote");
      place(line, quote.place());
      line.text("says", quote.says());
    } else if (evidence instanceof Evidence.Source source) {
      line.text("type", "source").text("name", source.name()).text("says", source.says());
    } else if (evidence instanceof Evidence.Alternative other) {
      line.text("type", "alternative")
          .text("value", other.value())
          .text("because", other.because());
    } else if (evidence instanceof Evidence.Reasoning reasoning) {
      line.text("type", "reasoning").text("because", reasoning.because());
    }
  }

  private Article article(Place place) {
    return snapshot.article(place.article()).orElseThrow().article();
  }

  private CodePoints codePoints(Place place) {
    return codePoints.computeIfAbsent(place.article(), id -> CodePoints.of(article(place).text()));
  }
}
