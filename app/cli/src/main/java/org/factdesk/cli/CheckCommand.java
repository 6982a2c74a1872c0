package org.factdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.factdesk.checker.Severity;
import org.factdesk.engine.Report;
import org.factdesk.model.Dismissal;
import org.factdesk.workspace.Snapshot;
import org.factdesk.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the checkers find. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header = "Runs the checkers and prints what they find.",
    description =
        "Suggestions are not printed here: 'factdesk suggest' prints them. Findings that were"
            + " dismissed are left out of the text and marked in the other formats; they never make"
            + " the command fail, unless their evidence has changed since.",
    footer = {"", ExitCode.EXPLAINED})
final class CheckCommand extends CheckerCommand {
  /** How findings are written. */
  enum Format {
    text,
    jsonl,
    sarif
  }

  /** From which severity on findings make the command fail. */
  enum FailOn {
    error,
    warning,
    never;

    boolean fails(Severity severity) {
      return this != never
          && (severity == Severity.ERROR || (this == warning && severity == Severity.WARNING));
    }
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} where none is given.")
  private Format format = Format.text;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the findings to this file, replacing it, instead of printing them.")
  private @Nullable Path output;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "Exit with 1 on findings from this severity on: one of ${COMPLETION-CANDIDATES};"
              + " ${DEFAULT-VALUE} where none is given.")
  private FailOn failOn = FailOn.error;

  CheckCommand(Surroundings around) {
    super(around);
  }

  @Override
  int print(Workspace opened, Snapshot snapshot) {
    List<Report> findings =
        reports(snapshot).stream()
            .filter(report -> report.severity() != Severity.SUGGESTION)
            .toList();
    Findings written = new Findings(opened, snapshot, findings);
    Path file = output;
    if (file == null) {
      written.write(format, around.out());
      around.out().flush();
    } else {
      writeTo(around.resolve(file), written);
    }
    List<Report> open =
        findings.stream().filter(report -> !snapshot.dismissals().hide(report)).toList();
    if (checkers().isEmpty()) {
      snapshot.unmatchedDismissals().forEach(this::sayUnmatched);
    }
    around.say(summary(open, findings.size() - open.size(), snapshot.articles().size()));
    return open.stream().anyMatch(report -> failOn.fails(report.severity()))
        ? ExitCode.FINDINGS
        : ExitCode.DONE;
  }

  private void sayUnmatched(Dismissal dismissal) {
    around.say(
        "dismissals.json: '%s' (%s/%s), set aside by %s, matches no finding any more; remove its line if that is right"
            .formatted(dismissal.message(), dismissal.checker(), dismissal.kind(), dismissal.by()));
  }

  private void writeTo(Path file, Findings findings) {
    try (PrintStream out =
        new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
      findings.write(format, out);
      if (out.checkError()) {
        sayFailure(file + ": not everything could be written; is the disk full?");
      }
    } catch (IOException e) {
      sayFailure(file + ": cannot be written; choose a file in a folder that exists");
    }
  }

  private static String summary(List<Report> findings, int dismissed, int articles) {
    StringBuilder text = new StringBuilder();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
      long count = findings.stream().filter(report -> report.severity() == severity).count();
      if (count > 0) {
        text.append(text.isEmpty() ? "" : ", ").append(Words.count(count, severity.id()));
      }
    }
    if (dismissed > 0) {
      text.append(text.isEmpty() ? "no findings" : "").append(", ").append(dismissed);
      text.append(" dismissed");
    }
    return (text.isEmpty() ? "no findings" : text) + " in " + Words.count(articles, "article");
  }
}
