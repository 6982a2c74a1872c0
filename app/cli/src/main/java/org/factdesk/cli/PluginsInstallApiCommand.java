package org.factdesk.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Makes plugin projects on this machine build. */
@Command(
    name = "install-api",
    mixinStandardHelpOptions = true,
    header = "Puts the checker API into the local Maven repository.",
    description =
        "'factdesk plugins new' does it by itself. Do it by hand on another machine, with another"
            + " local repository, or to build against a newer Factdesk.")
final class PluginsInstallApiCommand implements Callable<Integer> {
  private final Surroundings around;

  PluginsInstallApiCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    return install(around, true);
  }

  /**
   * Installs the API where it is not there yet, or in any case.
   *
   * @return the exit code
   */
  static int install(Surroundings around, boolean again) {
    Optional<Path> dist = around.dist();
    if (dist.isEmpty()) {
      around.say(
          "plugins: the checker API was not installed; run ./factdesk in a clone of Factdesk");
      return ExitCode.INCOMPLETE;
    }
    ApiInstall api = ApiInstall.of(around.home(), dist.get());
    if (!again && api.isDone()) {
      return ExitCode.DONE;
    }
    around.say("installing the checker API into the local Maven repository, some ten seconds …");
    Optional<String> wrong = api.run();
    wrong.ifPresent(
        why ->
            around.say(
                "the checker API was not installed, so that no plugin project builds yet: "
                    + why
                    + "; then run './factdesk plugins install-api'"));
    return wrong.isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }
}
