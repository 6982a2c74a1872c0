package org.factdesk.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.factdesk.engine.Failure;
import org.factdesk.engine.Plugin;
import org.factdesk.engine.PluginPermission;
import org.factdesk.engine.Report;
import org.factdesk.workspace.Snapshot;
import org.factdesk.workspace.Workspace;
import picocli.CommandLine.Option;

/** A command that runs the checkers. */
abstract class CheckerCommand extends WorkspaceCommand {
  @Option(
      names = "--checker",
      paramLabel = "ID",
      description = "Run this checker; may be given more than once. All run where none is given.")
  private Set<String> chosen = new LinkedHashSet<>();

  private final Set<Path> named = ConcurrentHashMap.newKeySet();

  @Option(
      names = "--no-workspace-plugins",
      description =
          "Leave out the plugins that the workspace brings along; none of their code runs.")
  private boolean withoutOwn;

  CheckerCommand(Surroundings around) {
    super(around);
  }

  /** Where a script runs the checkers, it is asked for; whoever reads along sees what runs. */
  @Override
  final Optional<PluginPermission> ownPlugins() {
    return withoutOwn
        ? Optional.empty()
        : Optional.of(
            (jar, fingerprint) -> {
              if (named.add(jar)) {
                around.say(
                    "running the workspace's own plugin "
                        + jar
                        + "; --no-workspace-plugins leaves it out");
              }
              return true;
            });
  }

  @Override
  final Set<String> checkers() {
    return chosen;
  }

  /** Puts out what the checkers said. */
  abstract int print(Workspace opened, Snapshot snapshot);

  @Override
  final int run(Workspace opened) {
    Snapshot snapshot = Progress.show(around, opened, opened::check);
    snapshot.problems().forEach(this::say);
    for (Plugin plugin : snapshot.plugins()) {
      plugin.failure().ifPresent(this::sayFailure);
    }
    for (String id : chosen) {
      if (!isLoaded(snapshot, id)) {
        around.say("no checker is called '" + id + "'; 'factdesk plugins list' names them");
        return ExitCode.USAGE;
      }
    }
    for (Failure failure : snapshot.checks().results().failures()) {
      sayFailure(failure.message());
    }
    return print(opened, snapshot);
  }

  private static boolean isLoaded(Snapshot snapshot, String checker) {
    return snapshot.plugins().stream()
        .flatMap(plugin -> plugin.checkers().stream())
        .anyMatch(description -> description.id().equals(checker));
  }

  static List<Report> reports(Snapshot snapshot) {
    return snapshot.checks().results().reports();
  }
}
