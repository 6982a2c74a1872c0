package org.factdesk.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.factdesk.checker.Checker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.engine.Limits;
import org.factdesk.engine.Plugin;
import org.factdesk.engine.PluginFolder;
import org.factdesk.engine.PluginPermission;
import org.factdesk.engine.Plugins;
import org.factdesk.engine.Report;
import org.factdesk.engine.Results;
import org.factdesk.model.Article;
import org.factdesk.model.Problem;
import org.factdesk.store.CheckerConfig;
import org.factdesk.store.ListFiles;
import org.factdesk.store.WorkspaceFolder;
import org.jspecify.annotations.Nullable;

/**
 * Runs the checkers over the latest snapshot: once when asked, or live after each change of the
 * articles, of what is set for checkers, and of the plugins and lists on the disk. Each plugin has
 * a lane of its own; while one is slow, what the others found is shown.
 */
final class Checking implements AutoCloseable {
  private static final long QUIET_MILLIS = 150;
  private static final long LOOK_FOR_PLUGINS_MILLIS = 500;
  private static final long PATIENCE_MILLIS = 250;

  private final List<PluginFolder> folders;
  private final PluginPermission permission;
  private final Limits limits;
  private final Set<String> wanted;
  private final Optional<Path> cache;
  private final ListFiles lists;
  private final Background background;
  private final Supplier<Snapshot> latest;
  private final Consumer<UnaryOperator<Snapshot>> publish;
  private final BooleanSupplier memoryShort;
  private final Map<Path, PluginLane> lanes = new LinkedHashMap<>();
  private @Nullable Ready ready;
  private @Nullable ScheduledFuture<?> waiting;
  private @Nullable ScheduledFuture<?> telling;
  private boolean loadAgain;
  private boolean live;
  private boolean closed;

  Checking(
      Opening how,
      WorkspaceFolder folder,
      Background background,
      Supplier<Snapshot> latest,
      Consumer<UnaryOperator<Snapshot>> publish,
      BooleanSupplier memoryShort) {
    this.permission = how.ownPlugins().orElse(PluginPermission.ALL);
    this.folders =
        PluginFolder.all(
            how.bundledPlugins(), how.ownPlugins().isEmpty() ? List.of() : folder.pluginFolders());
    this.limits = how.limits();
    this.wanted = how.checkers();
    this.cache = how.cache().map(all -> all.of(folder.root()));
    this.lists = folder.lists();
    this.background = background;
    this.latest = latest;
    this.publish = publish;
    this.memoryShort = memoryShort;
  }

  /** The plugins that are loaded, and what is set for their checkers. */
  private record Ready(Plugins plugins, Map<String, CheckerConfig> set, CheckerConfigs configs) {}

  /** From now on each change is checked, a moment after the last one. */
  synchronized void startLive() {
    live = true;
    changed();
    var unused =
        thread()
            .scheduleWithFixedDelay(
                this::lookForPluginsAndLists,
                LOOK_FOR_PLUGINS_MILLIS,
                LOOK_FOR_PLUGINS_MILLIS,
                TimeUnit.MILLISECONDS);
  }

  /** Asks anew which of the workspace's own plugins may run, and checks with those. */
  synchronized void permissionChanged() {
    loadAgain = true;
    changed();
  }

  private synchronized boolean asked() {
    boolean asked = loadAgain;
    loadAgain = false;
    return asked;
  }

  /** A check that runs is given up for a newer one, which goes on where it was. */
  synchronized void changed() {
    if (!live || closed) {
      return;
    }
    if (waiting != null) {
      waiting.cancel(false);
    }
    waiting =
        thread()
            .schedule(
                () -> {
                  var unused = start();
                },
                QUIET_MILLIS,
                TimeUnit.MILLISECONDS);
  }

  /** Runs all checkers over the latest snapshot, and waits for what they say. */
  void run() {
    start().join();
    publishResults();
    List<PluginLane> all;
    synchronized (this) {
      all = List.copyOf(lanes.values());
    }
    all.forEach(PluginLane::keepFacts);
  }

  private ScheduledExecutorService thread() {
    return background.working();
  }

  private void lookForPluginsAndLists() {
    Ready now = ready();
    if (now != null && (now.plugins.stale() || now.configs.isStale(lists))) {
      changed();
    }
  }

  /** Has each lane check; done when all of them are. */
  private CompletableFuture<Void> start() {
    publish.accept(was -> was.withChecks(running(was.checks(), true)));
    Snapshot snapshot = latest.get();
    Ready now = prepare(snapshot.checkers());
    List<Article> articles = snapshot.articlesToCheck();
    List<CompletableFuture<Results>> all = new ArrayList<>();
    synchronized (this) {
      if (closed) {
        return CompletableFuture.completedFuture(null);
      }
      checkersByJar(now.plugins)
          .forEach(
              (jar, checkers) -> {
                PluginLane lane = lanes.get(jar);
                if (lane != null) {
                  all.add(lane.check(job(now, checkers, articles)));
                }
              });
    }
    if (all.isEmpty()) {
      publishResults();
    }
    return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
  }

  private static PluginLane.Job job(Ready now, List<Checker> checkers, List<Article> articles) {
    Map<String, String> fingerprints = new HashMap<>(now.plugins.fingerprints());
    fingerprints
        .keySet()
        .retainAll(checkers.stream().map(checker -> checker.description().id()).toList());
    return new PluginLane.Job(checkers, fingerprints, now.configs.byChecker(), articles);
  }

  /** The last lane publishes at once; those before it only where the rest takes its time. */
  private synchronized void news() {
    if (closed || !live) {
      return;
    }
    if (lanes.values().stream().allMatch(PluginLane::isIdle)) {
      publishResults();
    } else if (telling == null) {
      telling = thread().schedule(this::publishResults, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private synchronized void publishResults() {
    telling = null; // whatever is said from now on has to be told anew
    Ready now = ready;
    if (now == null) {
      return;
    }
    List<String> busy =
        now.plugins.plugins().stream()
            .filter(plugin -> isBusy(plugin.jar()))
            .map(Plugin::id)
            .toList();
    Results results =
        shown(Results.of(lanes.values().stream().map(PluginLane::results).toList()), now.configs);
    boolean none = !lanes.isEmpty() && lanes.values().stream().allMatch(PluginLane::isOut);
    Optional<Instant> at = Optional.of(Instant.now());
    publish.accept(
        was ->
            was.withChecks(
                new CheckState(!busy.isEmpty(), none ? was.checks().at() : at, results, busy)));
    if (lanes.values().stream().anyMatch(PluginLane::isOut)) {
      Problem problem = Room.shortage("the articles are not checked");
      publish.accept(was -> was.withProblem(problem));
    }
  }

  private synchronized boolean isBusy(Path jar) {
    PluginLane lane = lanes.get(jar);
    return lane != null && !lane.isIdle();
  }

  private static Results shown(Results all, CheckerConfigs configs) {
    if (configs.off().values().stream().allMatch(Set::isEmpty)) {
      return all;
    }
    List<Report> reports = all.reports().stream().filter(one -> !configs.isOff(one)).toList();
    return new Results(reports, all.failures());
  }

  private static CheckState running(CheckState was, boolean running) {
    return new CheckState(running, was.at(), was.results(), List.of());
  }

  private synchronized @Nullable Ready ready() {
    return ready;
  }

  /** Loads plugins or loads them again where that is due, and takes over what is set. */
  private Ready prepare(Map<String, CheckerConfig> set) {
    Ready before = ready();
    if (before != null
        && before.set.equals(set)
        && !asked()
        && !before.plugins.stale()
        && !before.configs.isStale(lists)) {
      return before;
    }
    Plugins plugins =
        before == null ? Plugins.load(folders, limits, permission) : before.plugins.reload();
    CheckerConfigs configs = CheckerConfigs.of(set, plugins.checkers(), lists);
    Ready now = new Ready(plugins, set, configs);
    use(now);
    if (before != null) {
      before.plugins.close();
    }
    publish.accept(was -> was.withPlugins(plugins.plugins(), configs.problems()));
    return now;
  }

  private synchronized void use(Ready now) {
    ready = now;
    Set<Path> jars = checkersByJar(now.plugins).keySet();
    lanes.entrySet().stream()
        .filter(lane -> !jars.contains(lane.getKey()))
        .forEach(lane -> lane.getValue().close());
    lanes.keySet().retainAll(jars);
    if (closed) {
      now.plugins.close();
    } else {
      jars.forEach(
          jar ->
              lanes.computeIfAbsent(
                  jar,
                  any ->
                      new PluginLane(
                          background.checking(), limits, cache, memoryShort, this::news)));
    }
  }

  private Map<Path, List<Checker>> checkersByJar(Plugins plugins) {
    Map<String, Checker> byId = new HashMap<>();
    plugins.checkers().forEach(checker -> byId.put(checker.description().id(), checker));
    Map<Path, List<Checker>> byJar = new LinkedHashMap<>();
    for (Plugin plugin : plugins.plugins()) {
      List<Checker> checkers =
          plugin.checkers().stream()
              .map(CheckerDescription::id)
              .filter(id -> wanted.isEmpty() || wanted.contains(id))
              .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
              .toList();
      if (!checkers.isEmpty()) {
        byJar.put(plugin.jar(), checkers);
      }
    }
    return byJar;
  }

  /** Never waits: plugins that are being loaded are let go of once they are. */
  @Override
  public synchronized void close() {
    closed = true;
    lanes.values().forEach(PluginLane::close);
    Ready last = ready;
    if (last != null) {
      last.plugins.close();
    }
  }
}
