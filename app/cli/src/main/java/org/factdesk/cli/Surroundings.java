package org.factdesk.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.factdesk.engine.Limits;
import org.factdesk.engine.PluginFolder;
import org.factdesk.engine.Plugins;
import org.factdesk.workspace.Workspace;

/**
 * Where a command runs.
 *
 * @param out takes results and nothing else
 * @param err takes messages, a line each
 * @param home the workspace where none is named
 * @param dist what was built: {@code lib} and {@code plugins}; empty where nothing was
 * @param current the folder that relative paths start from
 * @param limits how much checkers may use
 * @param terminal whether a person watches the messages as they come
 */
record Surroundings(
    PrintStream out,
    PrintStream err,
    Path home,
    Optional<Path> dist,
    Path current,
    Limits limits,
    boolean terminal) {

  /**
   * As the launcher says in {@code factdesk.home}, {@code factdesk.dist}, {@code factdesk.cwd} and
   * {@code factdesk.terminal}.
   */
  static Surroundings of(Properties properties, PrintStream out, PrintStream err) {
    Path current = Path.of(properties.getProperty("factdesk.cwd", "")).toAbsolutePath();
    String home = properties.getProperty("factdesk.home");
    Optional<Path> dist =
        Optional.ofNullable(properties.getProperty("factdesk.dist")).map(Path::of);
    boolean terminal = Boolean.parseBoolean(properties.getProperty("factdesk.terminal"));
    Path workspace = home == null ? current : Path.of(home);
    return new Surroundings(out, err, workspace, dist, current, Limits.USUAL, terminal);
  }

  /** A path as the user gave it, made absolute. */
  Path resolve(Path given) {
    return current.resolve(given);
  }

  /** Folders with the plugins that ship with Factdesk. */
  List<Path> bundledPlugins() {
    return dist.map(folder -> folder.resolve("plugins")).stream().toList();
  }

  /** Loads the plugins that ship with Factdesk and those of the workspace; to be closed. */
  Plugins plugins(Workspace opened) {
    return Plugins.load(
        PluginFolder.all(bundledPlugins(), opened.folder().pluginFolders()), limits);
  }

  /** Says one thing, on one line. */
  void say(String message) {
    err.println(Plain.line(message));
  }
}
