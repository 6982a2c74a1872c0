package org.factdesk.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.factdesk.engine.Failure;
import org.factdesk.engine.Plugin;
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

  CheckerCommand(Surroundings around) {
    super(around);
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
