package org.factdesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.engine.Plugin;
import org.factdesk.engine.Plugins;
import org.factdesk.formats.Counts;
import org.factdesk.formats.Dataset;
import org.factdesk.formats.Export;
import org.factdesk.formats.ExportReport;
import org.factdesk.formats.Format;
import org.factdesk.formats.Formats;
import org.factdesk.formats.Sample;
import org.factdesk.model.AnnotationSet;
import org.factdesk.workspace.Snapshot;
import org.factdesk.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A dataset out of the workspace's annotations. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    header = "Writes the annotations as a dataset and reads it back.",
    description =
        "Prints what the format could not hold, a line each. The dataset is kept only if reading it"
            + " back gives the same; it has a manifest with counts, versions and file hashes. Same"
            + " workspace, same options: the same bytes.")
final class ExportCommand extends WorkspaceCommand {
  @Option(
      names = "--format",
      required = true,
      paramLabel = "ID",
      description = "The format to write, such as jsonl.")
  private String format = "";

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "The folder to write: absent, empty, or an earlier export, which is replaced.")
  private Path output = Path.of("");

  @Option(
      names = "--annotator",
      paramLabel = "NAME",
      description = "Only this annotator's work; may be given more than once. All where none is.")
  private Set<String> annotators = new LinkedHashSet<>();

  ExportCommand(Surroundings around) {
    super(around);
  }

  @Override
  int run(Workspace opened) {
    Optional<Format> wanted = Formats.find(format);
    if (wanted.isEmpty()) {
      String known = Formats.all().stream().map(Format::id).collect(Collectors.joining(", "));
      around.say("no format is called '" + format + "'; there is " + known);
      return ExitCode.USAGE;
    }
    Snapshot snapshot = Progress.show(around, opened, opened::readAll);
    snapshot.problems().forEach(this::say);
    Set<String> known = annotators(snapshot);
    for (String name : annotators) {
      if (!known.contains(name)) {
        around.say("no annotator is called '" + name + "'; there is " + String.join(", ", known));
        return ExitCode.USAGE;
      }
    }
    report(Export.write(dataset(opened, snapshot), wanted.get(), around.resolve(output)));
    return ExitCode.DONE;
  }

  private static Set<String> annotators(Snapshot snapshot) {
    return snapshot.articles().values().stream()
        .flatMap(article -> article.sets().stream())
        .map(AnnotationSet::annotator)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Dataset dataset(Workspace opened, Snapshot snapshot) {
    List<Sample> samples =
        snapshot.articles().values().stream()
            .map(article -> new Sample(article.article(), article.sets()))
            .toList();
    return Dataset.of(samples, snapshot.scheme(), Version.number(), pluginVersions(opened))
        .only(annotators);
  }

  private SortedMap<String, String> pluginVersions(Workspace opened) {
    SortedMap<String, String> versions = new TreeMap<>();
    try (Plugins plugins = around.plugins(opened)) {
      plugins.plugins().stream()
          .filter(plugin -> plugin.state() == Plugin.State.LOADED)
          .forEach(plugin -> versions.put(plugin.id(), plugin.version()));
    }
    return versions;
  }

  private void report(ExportReport report) {
    report.problems().forEach(this::say);
    if (report.folder().isEmpty()) {
      return;
    }
    Path folder = report.folder().get();
    try (Stream<String> losses = Files.lines(folder.resolve(ExportReport.LOSSES))) {
      losses.forEach(line -> around.out().print(line + "\n"));
    } catch (IOException | UncheckedIOException e) {
      around.say(folder + ": the list of losses cannot be read (" + e.getMessage() + ")");
    }
    Counts counts = report.total();
    around.say(
        "%s: %s, %s, %s; lost: %d"
            .formatted(
                folder,
                Words.count(counts.articles(), "article"),
                Words.count(counts.annotations(), "annotation"),
                Words.count(counts.links(), "link"),
                report.lost()));
  }
}
