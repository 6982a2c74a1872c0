package org.factdesk.cli;

import java.util.stream.Collectors;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.engine.Plugin;
import org.factdesk.engine.Plugins;
import org.factdesk.workspace.Workspace;
import picocli.CommandLine.Command;

/** The plugins with their state. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    header = "Prints the plugins, a line each.",
    description =
        "Those that ship with Factdesk and those of the workspace: id, version, state, API version,"
            + " checkers and jar, with tabs between. Says what is wrong with those that do not load.")
final class PluginsListCommand extends WorkspaceCommand {
  PluginsListCommand(Surroundings around) {
    super(around);
  }

  @Override
  int run(Workspace opened) {
    opened.snapshot().problems().forEach(this::say);
    try (Plugins plugins = around.plugins(opened)) {
      for (Plugin plugin : plugins.plugins()) {
        around.out().print(line(plugin) + "\n");
        plugin.failure().ifPresent(this::sayFailure);
      }
    }
    return ExitCode.DONE;
  }

  private static String line(Plugin plugin) {
    String checkers =
        plugin.checkers().stream().map(CheckerDescription::id).collect(Collectors.joining(","));
    return String.join(
        "\t",
        plugin.id(),
        known(plugin.version()),
        plugin.state().name().toLowerCase(java.util.Locale.ROOT),
        "API " + known(plugin.apiVersion()),
        known(checkers),
        plugin.jar().toString());
  }

  private static String known(String value) {
    return value.isEmpty() ? "-" : value;
  }
}
