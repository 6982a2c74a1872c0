package org.factdesk.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.factdesk.checker.Change;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Severity;
import org.factdesk.engine.Report;
import org.factdesk.model.CodePoints;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.workspace.Snapshot;
import org.factdesk.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the plugins would annotate. */
@Command(
    name = "suggest",
    mixinStandardHelpOptions = true,
    header = "Prints what the plugins would annotate, a line each as JSON.",
    description =
        "Changes nothing. Suggestions that were rejected are left out. Offsets are code points.")
final class SuggestCommand extends CheckerCommand {
  @Option(
      names = "--layer",
      paramLabel = "NAME",
      description = "Only suggestions for this layer; all where none is given.")
  private @Nullable String layer;

  SuggestCommand(Surroundings around) {
    super(around);
  }

  /** A mark that a plugin would make, in a finding that offers it. */
  private record Offer(String checker, Finding finding, Change.Annotate mark) {

    /** Why the plugin would mark it so; empty where it does not say. */
    Optional<String> reason() {
      return finding.evidence().stream()
          .flatMap(
              evidence ->
                  evidence instanceof Evidence.Reasoning step
                      ? Stream.of(step.because())
                      : Stream.empty())
          .findFirst();
    }

    /** What the plugin might mark instead. */
    List<Evidence.Alternative> alternatives() {
      return finding.evidence().stream()
          .filter(Evidence.Alternative.class::isInstance)
          .map(Evidence.Alternative.class::cast)
          .toList();
    }
  }

  @Override
  int print(Workspace opened, Snapshot snapshot) {
    Map<String, CodePoints> codePoints = new HashMap<>();
    List<Offer> offers =
        offers(kept(snapshot)).stream()
            .filter(offer -> layer == null || offer.mark.layer().equals(layer))
            .toList();
    if (layer != null && snapshot.scheme().layer(layer).isEmpty()) {
      String layers =
          String.join(", ", snapshot.scheme().layers().stream().map(Layer::id).toList());
      around.say("the scheme has no layer '" + layer + "', only " + layers);
      if (offers.isEmpty()) {
        return ExitCode.USAGE;
      }
    }
    offers.stream()
        .sorted(Comparator.comparing((Offer offer) -> offer.mark.place()))
        .forEach(
            offer -> {
              String article = offer.mark.place().article();
              CodePoints points =
                  codePoints.computeIfAbsent(
                      article,
                      id -> CodePoints.of(snapshot.article(id).orElseThrow().article().text()));
              around.out().print(line(offer, points) + "\n");
            });
    return ExitCode.DONE;
  }

  /** Without the suggestions that a person rejected. */
  private static List<Report> kept(Snapshot snapshot) {
    return reports(snapshot).stream()
        .filter(report -> !snapshot.dismissals().hide(report))
        .toList();
  }

  private static List<Offer> offers(List<Report> reports) {
    return reports.stream()
        .filter(report -> report.severity() == Severity.SUGGESTION)
        .flatMap(
            report ->
                report.finding().fixes().stream()
                    .flatMap(fix -> fix.changes().stream())
                    .flatMap(
                        change ->
                            change instanceof Change.Annotate mark
                                ? Stream.of(new Offer(report.checker(), report.finding(), mark))
                                : Stream.of()))
        .toList();
  }

  private static String line(Offer offer, CodePoints codePoints) {
    Change.Annotate mark = offer.mark;
    return JsonLine.object(
        line -> {
          line.text("article", mark.place().article())
              .text("layer", mark.layer())
              .span(mark.place().span(), codePoints)
              .text("quote", mark.place().quote())
              .object(
                  "features",
                  features -> {
                    for (Map.Entry<String, String> feature : mark.features().entrySet()) {
                      features.text(feature.getKey(), feature.getValue());
                    }
                  });
          line.number("confidence", offer.finding.confidence()).text("checker", offer.checker);
          if (offer.reason().isPresent()) {
            line.text("reason", offer.reason().get());
          }
          if (!offer.alternatives().isEmpty()) {
            line.list(
                "alternatives",
                offer.alternatives(),
                other -> line.text("value", other.value()).text("reason", other.because()));
          }
        });
  }
}
