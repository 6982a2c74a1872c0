package org.factdesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.factdesk.engine.PluginFolder;
import org.factdesk.engine.Plugins;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A project for a checker of one's own. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    header = "Makes a Maven project with a checker of your own.",
    description =
        "It builds, passes its tests and gives a jar that loads. Prints the project's folder."
            + " Nothing is ever overwritten.")
final class PluginsNewCommand implements Callable<Integer> {
  private final Surroundings around;
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "NAME",
      description = "The plugin's id, such as my-checker: small letters, digits and hyphens.")
  private String name = "";

  @Option(
      names = "--dir",
      paramLabel = "D",
      description =
          "The project becomes the folder NAME in this one (or this one itself, where it is called"
              + " NAME). Where none is given: the current folder, or beside the clone of Factdesk"
              + " when that is current.")
  private @Nullable Path given;

  PluginsNewCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    PluginName.refusal(name)
        .ifPresent(
            why -> {
              throw new ParameterException(Objects.requireNonNull(spec).commandLine(), why);
            });
    if (isTaken()) {
      around.say("a plugin that comes with Factdesk is called '" + name + "'; choose another name");
      return ExitCode.USAGE;
    }
    Path project = project();
    if (!write(project)) {
      return ExitCode.INCOMPLETE;
    }
    around.out().print(project + "\n");
    around.out().flush();
    int code = PluginsInstallApiCommand.install(around, false);
    if (code == ExitCode.DONE) {
      around.say("build it with 'mvn -q package' in that folder; README.md there goes on");
    }
    return code;
  }

  private boolean isTaken() {
    try (Plugins plugins = Plugins.load(PluginFolder.all(around.bundledPlugins(), List.of()))) {
      return plugins.plugins().stream()
          .flatMap(plugin -> plugin.checkers().stream())
          .anyMatch(checker -> checker.id().equals(name));
    }
  }

  private Path project() {
    Path dir = given;
    Path parent = dir == null ? around.current() : around.resolve(dir);
    Path clone = real(around.home());
    if (dir == null && around.dist().isPresent() && real(parent).startsWith(clone)) {
      Path beside = clone.getParent();
      parent = beside == null ? clone : beside;
    }
    parent = parent.toAbsolutePath().normalize();
    return dir != null && parent.endsWith(name) ? parent : parent.resolve(name);
  }

  /** Without links, which would hide that one folder lies in the other. */
  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) { // not there: nothing to follow
      return folder.toAbsolutePath().normalize();
    }
  }

  private boolean write(Path project) {
    try {
      if (!PluginProject.isFree(project)) {
        around.say(project + ": something is there already; choose another name, or --dir");
        return false;
      }
      new PluginProject(new PluginName(name), Version.number()).writeTo(project);
      return true;
    } catch (IOException e) {
      around.say(project + ": cannot be written; choose a folder of your own with --dir");
      return false;
    }
  }
}
