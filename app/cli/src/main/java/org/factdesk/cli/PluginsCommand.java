package org.factdesk.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What there is to do with plugins. */
@Command(
    name = "plugins",
    mixinStandardHelpOptions = true,
    header = "Lists the plugins, starts a new one, writes their reference pages.")
final class PluginsCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  /** The command with its own commands. */
  static CommandLine in(Surroundings around) {
    return new CommandLine(new PluginsCommand())
        .addSubcommand(new PluginsListCommand(around))
        .addSubcommand(new PluginsNewCommand(around))
        .addSubcommand(new PluginsDocsCommand(around))
        .addSubcommand(new PluginsInstallApiCommand(around));
  }

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "plugins needs a command: list, new, docs or install-api");
  }
}
