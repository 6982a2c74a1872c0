package org.factdesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.engine.Plugin;
import org.factdesk.engine.PluginFolder;
import org.factdesk.engine.PluginPermission;
import org.factdesk.engine.Plugins;
import org.factdesk.formats.About;
import org.factdesk.formats.Counts;
import org.factdesk.formats.Dataset;
import org.factdesk.formats.Export;
import org.factdesk.formats.ExportReport;
import org.factdesk.formats.Format;
import org.factdesk.formats.FormatOption;
import org.factdesk.workspace.DatasetFormats;
import org.factdesk.workspace.DatasetOrder;
import org.factdesk.workspace.Snapshot;
import org.factdesk.workspace.Workspace;
import org.factdesk.workspace.WorkspaceSamples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private ChoiceOptions choice = new ChoiceOptions();

  @Mixin private SplitOptions split = new SplitOptions();

  @Option(
      names = "--option",
      paramLabel = "NAME=VALUE",
      description = "Something that can be chosen about the format; may be given more than once.")
  private Map<String, String> options = new TreeMap<>();

  @Mixin private AboutOptions about = new AboutOptions();

  @Option(
      names = "--no-workspace-plugins",
      description =
          "Leave out the plugins that the workspace brings along; none of their code runs.")
  private boolean withoutOwn;

  private final Set<Path> named = ConcurrentHashMap.newKeySet();

  ExportCommand(Surroundings around) {
    super(around);
  }

  @Override
  Optional<PluginPermission> ownPlugins() {
    return withoutOwn ? Optional.empty() : Optional.of(this::named);
  }

  private boolean named(Path jar, String fingerprint) {
    if (named.add(jar)) {
      around.say(
          "running the workspace's own plugin " + jar + "; --no-workspace-plugins leaves it out");
    }
    return true;
  }

  @Override
  int run(Workspace opened) {
    DatasetFormats formats = formats(opened);
    Optional<Format> wanted = formats.find(format);
    Optional<String> misunderstood =
        wanted.isEmpty()
            ? Optional.of(unknownFormat(formats))
            : misunderstood(opened, wanted.get());
    if (misunderstood.isPresent()) {
      around.say(misunderstood.get());
      return ExitCode.USAGE;
    }
    About said;
    try {
      said = about.about(around);
    } catch (IOException e) {
      around.say(String.valueOf(e.getMessage()));
      return ExitCode.USAGE;
    }
    DatasetProgress progress = new DatasetProgress(around);
    DatasetOrder order = new DatasetOrder(choice.choice(), split.plan(), said, options);
    Dataset dataset = order.of(dataset(opened), progress);
    ExportReport report = Export.write(dataset, wanted.get(), around.resolve(output), progress);
    progress.clear();
    SplitOptions.say(dataset.splits(), around);
    report(report);
    return ExitCode.DONE;
  }

  /** Plugins are looked at only where none of the formats that ship is meant. */
  private DatasetFormats formats(Workspace opened) {
    DatasetFormats shipped = DatasetFormats.shipped();
    return shipped.find(format).isPresent() ? shipped : opened.formats();
  }

  private List<PluginFolder> pluginFolders(Workspace opened) {
    return PluginFolder.all(
        around.bundledPlugins(), withoutOwn ? List.of() : opened.folder().pluginFolders());
  }

  private String unknownFormat(DatasetFormats formats) {
    formats.failures().forEach(around::say);
    String known = formats.all().stream().map(Format::id).collect(Collectors.joining(", "));
    return "no format is called '" + format + "'; there is " + known;
  }

  private Optional<String> misunderstood(Workspace opened, Format wanted) {
    Snapshot snapshot = opened.snapshot();
    return choice
        .unknown(
            opened.folder().annotators(snapshot.ids()),
            snapshot.scheme(),
            new WorkspaceSamples(opened, snapshot))
        .or(() -> FormatOption.refusal(wanted, options))
        .or(split::misunderstood);
  }

  /** Suggestions need all articles at once; without them one article is read at a time. */
  private Dataset dataset(Workspace opened) {
    Snapshot snapshot =
        choice.suggestions() ? Progress.show(around, opened, opened::check) : opened.snapshot();
    return new WorkspaceSamples(opened, snapshot).dataset(plugins(opened));
  }

  private List<Plugin> plugins(Workspace opened) {
    try (Plugins plugins = Plugins.load(pluginFolders(opened), around.limits(), this::named)) {
      return plugins.plugins();
    }
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
    report.losses().forEach((sort, count) -> around.say("lost: " + count + " × " + sort));
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
