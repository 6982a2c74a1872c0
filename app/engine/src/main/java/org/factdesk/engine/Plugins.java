package org.factdesk.engine;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.factdesk.checker.Checker;

/**
 * The plugins found in some folders. Each jar has a class loader of its own and is read into
 * memory, so that it can be replaced while it is in use; loading again is making this anew.
 */
public final class Plugins implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Plugins.class.getName());

  private final List<Plugin> plugins;
  private final List<Checker> checkers;

  private Plugins(List<Plugin> plugins, List<Checker> checkers) {
    this.plugins = List.copyOf(plugins);
    this.checkers = List.copyOf(checkers);
  }

  /**
   * Loads every {@code .jar} that lies directly in one of the folders, folder by folder, by file
   * name. A folder that is missing is simply empty; a jar that cannot be loaded is refused and
   * costs nothing else. Blocks; any thread but the event thread.
   */
  public static Plugins load(List<Path> folders) {
    try (PluginLoader loader = new PluginLoader()) {
      jars(folders).forEach(loader::load);
      loader.plugins().forEach(Plugins::log);
      return new Plugins(loader.plugins(), loader.checkers());
    }
  }

  private static void log(Plugin plugin) {
    plugin.failure().ifPresent(failure -> LOG.log(Level.DEBUG, failure));
  }

  private static Set<Path> jars(List<Path> folders) {
    Set<Path> jars = new LinkedHashSet<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        jars.addAll(jarsIn(folder));
      }
    }
    return jars;
  }

  private static List<Path> jarsIn(Path folder) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
      for (Path file : files) {
        found.add(file.toRealPath());
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, folder + ": the folder of plugins cannot be read: " + e.getMessage());
    }
    found.sort(null);
    return found;
  }

  /** Every jar that was found, in the order of loading, also those that were refused. */
  public List<Plugin> plugins() {
    return plugins;
  }

  /** The checkers of all loaded plugins; their ids are unique. */
  public List<Checker> checkers() {
    return checkers;
  }

  /** Lets go of the plugins' classes. No file is held open, so forgetting to close leaks none. */
  @Override
  public void close() {}
}
