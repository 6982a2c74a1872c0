package org.factdesk.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.factdesk.engine.PluginPermission;
import org.factdesk.model.Problem;
import org.factdesk.store.Read;
import org.factdesk.workspace.CacheFolder;
import org.factdesk.workspace.Opening;
import org.factdesk.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** A command on a workspace: opens it, and says what could not be read. */
abstract class WorkspaceCommand implements Callable<Integer> {
  final Surroundings around;
  private boolean complete = true;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "WORKSPACE",
      description = "A folder with articles; Factdesk's own where none is named.")
  private @Nullable Path workspace;

  WorkspaceCommand(Surroundings around) {
    this.around = around;
  }

  /** The workspace as it was named; null where none was. */
  @Nullable Path workspace() {
    return workspace;
  }

  /** The checkers that this command runs; empty for all. */
  Set<String> checkers() {
    return Set.of();
  }

  /** Which of the workspace's own plugins run; empty for none. */
  Optional<PluginPermission> ownPlugins() {
    return Optional.of(PluginPermission.ALL);
  }

  /** Does the command's work and says how it went; {@link #call} sees to what was not complete. */
  abstract int run(Workspace opened);

  @Override
  public final Integer call() {
    Path given = workspace();
    if (given != null && given.toString().isEmpty()) {
      around.say(
          "the name of the workspace is empty; name a folder, or leave it out for Factdesk's own");
      return ExitCode.USAGE;
    }
    Path folder = given == null ? around.home() : around.resolve(given);
    Read<Workspace> read =
        Workspace.open(
            Opening.of(folder)
                .withBundledPlugins(around.bundledPlugins())
                .withCache(CacheFolder.usual())
                .withCheckers(checkers())
                .withOwnPlugins(ownPlugins())
                .withLimits(around.limits()));
    if (read.value().isEmpty()) {
      read.problems().forEach(this::say);
      return ExitCode.INCOMPLETE;
    }
    try (Workspace opened = read.value().get()) {
      int code = run(opened);
      return code == ExitCode.USAGE || complete ? code : ExitCode.INCOMPLETE;
    }
  }

  /** Says what is wrong; from then on the results are not everything. */
  final void say(Problem problem) {
    around.say(problem.toString());
    complete &= !problem.isFailure();
  }

  /** Says that something failed; from then on the results are not everything. */
  final void sayFailure(String message) {
    around.say(message);
    complete = false;
  }
}
