package org.factdesk.desktop;

import java.awt.Component;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.swing.JFileChooser;
import org.factdesk.desktop.words.Texts;
import org.factdesk.store.Read;
import org.factdesk.store.RescueFolder;
import org.factdesk.workspace.CacheFolder;
import org.factdesk.workspace.Opening;
import org.factdesk.workspace.Snapshot;
import org.factdesk.workspace.Workspace;

/** Opens workspaces, with the plugins that ship with Factdesk. */
final class Opener {
  private static final Texts TEXTS = Texts.of(Opener.class);
  private final Settings settings;
  private final Map<Path, PluginTrust> trusts = new ConcurrentHashMap<>();

  Opener(Settings settings) {
    this.settings = settings;
  }

  /** Reads the workspace and the article to begin with. Waits for the disk; any thread. */
  Opened open(Path folder) {
    Read<Workspace> read =
        Workspace.open(
            Opening.of(folder)
                .withBundledPlugins(bundledPlugins())
                .withCache(CacheFolder.usual())
                .withOwnPlugins(Optional.of(trust(folder)))
                .withRescue(RescueFolder.usual()));
    Settings remembered = visited().of(folder);
    Optional<String> article =
        read.value().flatMap(workspace -> firstReadable(workspace, remembered));
    return new Opened(read.value(), article, read.problems(), remembered);
  }

  /** Which of a workspace's own plugins may run. */
  PluginTrust trust(Path folder) {
    Path root = folder.toAbsolutePath().normalize();
    return trusts.computeIfAbsent(
        root,
        path ->
            new PluginTrust(Settings.read(settings.beside("trusted-plugins.properties")), path));
  }

  /** Lets the person choose a folder and opens it. Event thread; returns when one was chosen. */
  void choose(Component parent, Optional<Path> now, Consumer<Opened> then) {
    JFileChooser chooser = new JFileChooser();
    chooser.setDialogTitle(TEXTS.get("open.title"));
    chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
    now.ifPresent(folder -> chooser.setSelectedFile(folder.toFile()));
    if (chooser.showDialog(parent, TEXTS.get("open.button")) == JFileChooser.APPROVE_OPTION) {
      Path chosen = chooser.getSelectedFile().toPath();
      EventThread.elsewhere(() -> open(chosen), then);
    }
  }

  /** What is remembered of each workspace. */
  Visited visited() {
    return new Visited(settings.beside("workspaces"));
  }

  private Optional<String> firstReadable(Workspace workspace, Settings remembered) {
    Snapshot snapshot = workspace.snapshot();
    // Older versions had one article for all workspaces of a name.
    Optional<String> last =
        ComingBack.article(remembered)
            .or(() -> settings.get("article." + snapshot.name()))
            .filter(snapshot.ids()::contains)
            .filter(id -> workspace.read(id).isPresent());
    return last.or(
        () -> snapshot.ids().stream().filter(id -> workspace.read(id).isPresent()).findFirst());
  }

  private static List<Path> bundledPlugins() {
    String dist = System.getProperty("factdesk.dist", "");
    Path plugins = Path.of(dist, "plugins");
    return !dist.isEmpty() && Files.isDirectory(plugins) ? List.of(plugins) : List.of();
  }
}
