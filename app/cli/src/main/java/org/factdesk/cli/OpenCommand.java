package org.factdesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Stands in the help; the launcher itself opens the window and never asks this class to. */
@Command(
    name = "open",
    mixinStandardHelpOptions = true,
    header = "Opens the window on a workspace.")
final class OpenCommand implements Callable<Integer> {
  private final Surroundings around;

  @Parameters(arity = "0..1", paramLabel = "WORKSPACE", description = "A folder with articles.")
  @SuppressWarnings("UnusedVariable") // only for the help
  private @Nullable Path workspace;

  OpenCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    around.say("open: the window is opened by the launcher ./factdesk; run that");
    return ExitCode.USAGE;
  }
}
