package org.factdesk.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.factdesk.engine.Plugin;
import org.factdesk.engine.Plugins;
import org.factdesk.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reference pages of the checkers. */
@Command(
    name = "docs",
    mixinStandardHelpOptions = true,
    header = "Writes a reference page for each checker, and an index.",
    description =
        "In Markdown, from what each checker declares and from the page in its jar. Prints the"
            + " files. Pages of an earlier run are replaced or removed, other files never touched.")
final class PluginsDocsCommand extends WorkspaceCommand {
  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The folder to write to; checker-docs in the workspace where none is given.")
  private @Nullable Path output;

  PluginsDocsCommand(Surroundings around) {
    super(around);
  }

  @Override
  int run(Workspace opened) {
    opened.snapshot().problems().forEach(this::say);
    try (Plugins plugins = around.plugins(opened)) {
      for (Plugin plugin : plugins.plugins()) {
        plugin.failure().ifPresent(this::sayFailure);
      }
      Path given = output;
      Path folder =
          given == null ? opened.folder().root().resolve("checker-docs") : around.resolve(given);
      write(folder, CheckerPages.of(plugins.plugins(), opened.folder().config().checkers()));
    }
    return ExitCode.DONE;
  }

  private void write(Path folder, Map<String, String> pages) {
    try {
      Files.createDirectories(folder);
      for (Path old : foreign(folder, pages)) {
        sayFailure(
            old
                + ": is not a page that was written here before; move it, or choose another --output");
        return;
      }
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Files.writeString(folder.resolve(page.getKey()), page.getValue());
        around.out().print(folder.resolve(page.getKey()) + "\n");
      }
      around.say(Words.count(pages.size() - 1L, "checker") + " explained in " + folder);
    } catch (IOException e) {
      sayFailure(folder + ": cannot be written; choose a folder of your own with --output");
    }
  }

  /** Removes the pages of an earlier run that are no longer wanted; gives those in the way. */
  private static List<Path> foreign(Path folder, Map<String, String> pages) throws IOException {
    List<Path> foreign = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.md")) {
      for (Path file : files) {
        boolean wanted = pages.containsKey(file.getFileName().toString());
        boolean own = CheckerPages.isOne(file);
        if (own && !wanted) {
          Files.delete(file);
        } else if (!own && wanted) {
          foreign.add(file);
        }
      }
    }
    return foreign;
  }
}
