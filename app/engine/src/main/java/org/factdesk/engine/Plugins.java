package org.factdesk.engine;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.factdesk.checker.Checker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.engine.PluginLoader.Loaded;

/**
 * The plugins found in some folders. Each jar has a class loader of its own and is read into
 * memory, so that it can be replaced while it is in use. Immutable: what the folders hold later is
 * for {@link #reload()} to find. Any thread.
 */
public final class Plugins implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Plugins.class.getName());

  private final List<PluginFolder> folders;
  private final Limits limits;
  private final PluginPermission permission;
  private final JarFiles files;
  private final List<Loaded> loaded;
  private final Set<OpenJar> takenOver = ConcurrentHashMap.newKeySet();

  private Plugins(
      List<PluginFolder> folders,
      Limits limits,
      PluginPermission permission,
      JarFiles files,
      Map<Path, Loaded> known) {
    this.permission = permission;
    this.folders = List.copyOf(folders);
    this.limits = limits;
    this.files = files;
    this.loaded = new PluginLoader(limits, permission, known).load(files);
  }

  /**
   * Loads every {@code .jar} that lies directly in one of the folders, folder by folder, by file
   * name. A folder that is missing is simply empty; a jar that cannot be loaded is refused and
   * costs nothing else. Blocks; any thread but the event thread.
   */
  public static Plugins load(List<PluginFolder> folders) {
    return load(folders, Limits.USUAL);
  }

  /** As {@link #load(List)}, with other limits than usual. */
  public static Plugins load(List<PluginFolder> folders, Limits limits) {
    return load(folders, limits, PluginPermission.ALL);
  }

  /** As {@link #load(List, Limits)}; jars that may not run are refused, none of their code seen. */
  public static Plugins load(
      List<PluginFolder> folders, Limits limits, PluginPermission permission) {
    return loaded(folders, limits, permission, Map.of());
  }

  private static Plugins loaded(
      List<PluginFolder> folders,
      Limits limits,
      PluginPermission permission,
      Map<Path, Loaded> known) {
    JarFiles files = JarFiles.in(folders); // before the first jar is read: see stale
    files.problems().forEach(problem -> LOG.log(Level.WARNING, problem));
    Plugins plugins = new Plugins(folders, limits, permission, files, known);
    plugins
        .plugins()
        .forEach(plugin -> plugin.failure().ifPresent(why -> LOG.log(Level.DEBUG, why)));
    return plugins;
  }

  /**
   * What the same folders hold now. A jar whose bytes have not changed keeps its plugin and its
   * checkers, the very same objects; others are loaded, and those that are gone are left out. Close
   * this one when nothing calls its checkers any more: what the new one took over runs on. Blocks;
   * any thread but the event thread.
   */
  public Plugins reload() {
    Map<Path, Loaded> known = new HashMap<>();
    loaded.forEach(plugin -> known.put(plugin.plugin().jar(), plugin));
    Plugins next = loaded(folders, limits, permission, known);
    next.loaded.forEach(plugin -> plugin.open().ifPresent(takenOver::add));
    return next;
  }

  /**
   * Whether a jar came, went or changed since this was loaded, by names, sizes and times: cheap
   * enough to ask several times a second. Reads folders; any thread but the event thread.
   */
  public boolean stale() {
    return !JarFiles.in(folders).jars().equals(files.jars());
  }

  /** Every jar that was found, in the order of loading, also those that were refused. */
  public List<Plugin> plugins() {
    return loaded.stream().map(Loaded::plugin).toList();
  }

  /** The checkers of all loaded plugins; their ids are unique. */
  public List<Checker> checkers() {
    return loaded.stream().flatMap(plugin -> plugin.checkers().stream()).toList();
  }

  /**
   * By checker id, a hash of the bytes of the jar that the checker came from, and of where it runs:
   * as long as it is the same, so are the checker and its facts.
   */
  public Map<String, String> fingerprints() {
    Map<String, String> byChecker = new TreeMap<>();
    for (Loaded plugin : loaded) {
      for (CheckerDescription checker : plugin.plugin().checkers()) {
        plugin.open().ifPresent(open -> byChecker.put(checker.id(), fingerprint(open)));
      }
    }
    return byChecker;
  }

  private static String fingerprint(OpenJar open) {
    return open.trusted() ? open.fingerprint() : open.fingerprint() + "-apart";
  }

  /**
   * Ends the processes of the plugins, save those that a reload took over; calls that are under way
   * in them fail.
   */
  @Override
  public void close() {
    for (Loaded plugin : loaded) {
      plugin.open().filter(open -> !takenOver.contains(open)).ifPresent(OpenJar::close);
    }
  }
}
