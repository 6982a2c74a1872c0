package org.factdesk.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.factdesk.checker.Checker;
import org.factdesk.engine.Engine;
import org.factdesk.engine.PluginFolder;
import org.factdesk.engine.Plugins;
import org.factdesk.engine.Report;
import org.factdesk.engine.Results;
import org.factdesk.store.CheckerConfig;
import org.jspecify.annotations.Nullable;

/**
 * Runs the checkers over the latest snapshot: once when asked, or live after each change of the
 * articles, of what is set for checkers, and of the plugins on the disk.
 */
final class Checking implements AutoCloseable {
  private static final long QUIET_MILLIS = 150;
  private static final long LOOK_FOR_PLUGINS_MILLIS = 500;

  private final List<PluginFolder> folders;
  private final Set<String> wanted;
  private final ScheduledExecutorService thread;
  private final Supplier<Snapshot> latest;
  private final Consumer<UnaryOperator<Snapshot>> publish;
  private final AtomicLong changes = new AtomicLong();
  private final Object oneRun = new Object();
  private volatile @Nullable Ready ready;
  private volatile boolean closed;
  private @Nullable ScheduledFuture<?> waiting;
  private boolean live;

  Checking(
      List<PluginFolder> folders,
      Set<String> wanted,
      ScheduledExecutorService thread,
      Supplier<Snapshot> latest,
      Consumer<UnaryOperator<Snapshot>> publish) {
    this.folders = List.copyOf(folders);
    this.wanted = wanted;
    this.thread = thread;
    this.latest = latest;
    this.publish = publish;
  }

  /** Everything a check needs, as it was set up for these plugins and settings. */
  private record Ready(
      Plugins plugins, Engine engine, Map<String, CheckerConfig> set, CheckerConfigs configs) {}

  /** From now on each change is checked, a moment after the last one. */
  synchronized void startLive() {
    live = true;
    changed();
    thread.scheduleWithFixedDelay(
        this::lookForPlugins,
        LOOK_FOR_PLUGINS_MILLIS,
        LOOK_FOR_PLUGINS_MILLIS,
        TimeUnit.MILLISECONDS);
  }

  /** A check that runs is given up for a newer one, which goes on where it was. */
  synchronized void changed() {
    if (!live || thread.isShutdown()) {
      return;
    }
    changes.incrementAndGet();
    if (waiting != null) {
      waiting.cancel(false);
    }
    waiting = thread.schedule(this::runLive, QUIET_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void runLive() {
    try {
      run();
    } catch (CancellationException e) {
      // The change that cancelled it has asked for the next run, or the workspace closes.
    }
  }

  private void lookForPlugins() {
    Ready now = ready;
    if (now != null && now.plugins.stale()) {
      changed();
    }
  }

  /**
   * Runs all checkers on the calling thread and publishes what they say.
   *
   * @throws CancellationException when something changed meanwhile
   */
  void run() {
    synchronized (oneRun) {
      check();
    }
  }

  private void check() {
    long began = changes.get();
    publish.accept(was -> was.withChecks(running(was.checks(), true)));
    Snapshot snapshot = latest.get();
    Ready now = prepare(snapshot.checkers());
    Results all = now.engine.check(snapshot.articlesToCheck(), () -> changes.get() != began);
    Results results = shown(all, now.configs);
    publish.accept(
        was -> was.withChecks(new CheckState(false, Optional.of(Instant.now()), results)));
  }

  private static Results shown(Results all, CheckerConfigs configs) {
    if (configs.off().values().stream().allMatch(Set::isEmpty)) {
      return all;
    }
    List<Report> reports = all.reports().stream().filter(one -> !configs.isOff(one)).toList();
    return new Results(reports, all.failures());
  }

  private static CheckState running(CheckState was, boolean running) {
    return new CheckState(running, was.at(), was.results());
  }

  /** Loads plugins or loads them again where that is due, and takes over what is set. */
  private Ready prepare(Map<String, CheckerConfig> set) {
    Ready before = ready;
    if (before != null && before.set.equals(set) && !before.plugins.stale()) {
      return before;
    }
    Plugins plugins = before == null ? Plugins.load(folders) : before.plugins.reload();
    CheckerConfigs configs = CheckerConfigs.of(set, plugins.checkers());
    List<Checker> chosen =
        plugins.checkers().stream()
            .filter(checker -> wanted.isEmpty() || wanted.contains(checker.description().id()))
            .toList();
    Engine engine;
    if (before == null) {
      engine = new Engine(chosen, configs.byChecker());
    } else {
      engine = before.engine;
      engine.use(chosen, configs.byChecker());
    }
    Ready now = new Ready(plugins, engine, set, configs);
    ready = now;
    if (closed) {
      close();
      throw new CancellationException("the workspace is closed");
    }
    publish.accept(was -> was.withPlugins(plugins.plugins(), configs.problems()));
    return now;
  }

  /** Never waits: plugins that are being loaded are let go of once they are. */
  @Override
  public void close() {
    closed = true;
    Ready last = ready;
    if (last != null) {
      last.engine.close();
      last.plugins.close();
    }
  }
}
