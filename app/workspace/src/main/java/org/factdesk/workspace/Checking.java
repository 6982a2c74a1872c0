package org.factdesk.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.factdesk.checker.Checker;
import org.factdesk.engine.Engine;
import org.factdesk.engine.PluginFolder;
import org.factdesk.engine.Plugins;
import org.factdesk.engine.Results;
import org.factdesk.model.Article;
import org.factdesk.store.WorkspaceConfig;
import org.jspecify.annotations.Nullable;

/** Runs the checkers over the latest snapshot: once when asked, or live after each change. */
final class Checking implements AutoCloseable {
  private static final long QUIET_MILLIS = 150;

  private final List<PluginFolder> folders;
  private final WorkspaceConfig config;
  private final Set<String> wanted;
  private final ScheduledExecutorService thread;
  private final Supplier<Snapshot> latest;
  private final Consumer<UnaryOperator<Snapshot>> publish;
  private @Nullable Plugins plugins;
  private @Nullable Engine engine;
  private @Nullable ScheduledFuture<?> waiting;
  private boolean live;

  Checking(
      List<PluginFolder> folders,
      WorkspaceConfig config,
      Set<String> wanted,
      ScheduledExecutorService thread,
      Supplier<Snapshot> latest,
      Consumer<UnaryOperator<Snapshot>> publish) {
    this.folders = List.copyOf(folders);
    this.config = config;
    this.wanted = wanted;
    this.thread = thread;
    this.latest = latest;
    this.publish = publish;
  }

  /** From now on each change is checked, a moment after the last one. */
  synchronized void startLive() {
    live = true;
    changed();
  }

  synchronized void changed() {
    if (!live || thread.isShutdown()) {
      return;
    }
    if (waiting != null) {
      waiting.cancel(false);
    }
    waiting = thread.schedule(this::run, QUIET_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Runs all checkers on the calling thread and publishes what they say. */
  void run() {
    publish.accept(was -> was.withChecks(running(was.checks(), true)));
    Engine ready = engine();
    List<Article> articles =
        latest.get().articles().values().stream().map(OpenArticle::article).toList();
    Results results = ready.check(articles);
    publish.accept(
        was -> was.withChecks(new CheckState(false, Optional.of(Instant.now()), results)));
  }

  @Override
  public synchronized void close() {
    if (engine != null) {
      engine.close();
    }
    if (plugins != null) {
      plugins.close();
    }
  }

  private static CheckState running(CheckState was, boolean running) {
    return new CheckState(running, was.at(), was.results());
  }

  private synchronized Engine engine() {
    if (engine == null) {
      Plugins loaded = Plugins.load(folders);
      CheckerConfigs settings = CheckerConfigs.of(config, loaded.checkers());
      List<Checker> chosen =
          loaded.checkers().stream()
              .filter(checker -> wanted.isEmpty() || wanted.contains(checker.description().id()))
              .toList();
      plugins = loaded;
      engine = new Engine(chosen, settings.byChecker());
      publish.accept(was -> was.withPlugins(loaded.plugins(), settings.problems()));
    }
    return engine;
  }
}
