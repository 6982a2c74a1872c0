package org.factdesk.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.factdesk.checker.Checker;
import org.factdesk.engine.CheckerSettings;
import org.factdesk.engine.Engine;
import org.factdesk.engine.Limits;
import org.factdesk.engine.Results;
import org.factdesk.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * The checkers of one plugin at work, apart from those of all others: one that takes its time keeps
 * nobody else's findings back. Any thread; never waits.
 */
final class PluginLane implements AutoCloseable {
  private final Executor threads;
  private final Runnable news;
  private final BooleanSupplier memoryShort;
  private final Engine engine;
  private final Optional<Path> cache;
  private @Nullable Job wanted;
  private CompletableFuture<Results> next = new CompletableFuture<>();
  private boolean busy;

  /** Touched by the lane's own work alone, which is never done twice at a time. */
  private volatile Map<String, String> fingerprints = Map.of();

  private volatile Results results = Results.NONE;

  /** Whether memory did not do for what the checkers take out of all articles. */
  private volatile boolean out;

  /**
   * @param cache where to keep what the checkers worked out
   * @param memoryShort asked many times a second; then checking stops for good
   * @param news told on the lane's thread when there are other results
   */
  PluginLane(
      Executor threads,
      Limits limits,
      Optional<Path> cache,
      BooleanSupplier memoryShort,
      Runnable news) {
    this.threads = threads;
    this.memoryShort = memoryShort;
    this.cache = cache;
    this.engine = new Engine(List.of(), Map.of(), limits);
    this.news = news;
    next.complete(Results.NONE);
  }

  /**
   * What there is to do: all there is to know for it.
   *
   * @param fingerprints of the checkers' code, by checker id
   */
  record Job(
      List<Checker> checkers,
      Map<String, String> fingerprints,
      Map<String, CheckerSettings> settings,
      List<Article> articles) {}

  /** What its checkers said last. */
  Results results() {
    return results;
  }

  /** Whether it has stopped for want of memory. */
  boolean isOut() {
    return out;
  }

  synchronized boolean isIdle() {
    return !busy;
  }

  /**
   * Checks as soon as it can, instead of what it is at now.
   *
   * @return done when nothing is left to do
   */
  synchronized CompletableFuture<Results> check(Job job) {
    wanted = job;
    if (!busy) {
      busy = true;
      next = new CompletableFuture<>();
      threads.execute(this::work);
    }
    return next;
  }

  private void work() {
    try {
      for (Job job = take(); job != null; job = take()) {
        carryOut(job);
      }
    } catch (RuntimeException | Error e) {
      stop().completeExceptionally(e);
      throw e;
    }
  }

  private void carryOut(Job job) {
    if (out) {
      return;
    }
    try {
      if (!job.fingerprints.equals(fingerprints)) {
        fingerprints = job.fingerprints;
        cache.ifPresent(folder -> engine.keepFactsIn(folder, job.fingerprints));
      }
      engine.use(job.checkers, job.settings);
      results = engine.check(job.articles, () -> hasNewer() || memoryShort.getAsBoolean());
    } catch (CancellationException e) {
      // There is a newer job, which goes on where this one was, or the workspace closes.
      if (memoryShort.getAsBoolean()) {
        giveUp();
      }
    }
  }

  /** What is known already would leave no room for anything else. */
  private void giveUp() {
    out = true;
    results = Results.NONE;
    engine.use(List.of(), Map.of());
  }

  private synchronized boolean hasNewer() {
    return wanted != null;
  }

  /** The next job; null, once, when there is none left. */
  private @Nullable Job take() {
    CompletableFuture<Results> done;
    synchronized (this) {
      Job job = wanted;
      wanted = null;
      if (job != null) {
        return job;
      }
      done = stop();
    }
    news.run();
    done.complete(results);
    return null;
  }

  private synchronized CompletableFuture<Results> stop() {
    busy = false;
    return next;
  }

  /** Writes down what is worth keeping for the next session; returns when that is done. */
  void keepFacts() {
    engine.keepFacts();
  }

  /** Stops what runs; its checkers are asked no more. */
  @Override
  public void close() {
    engine.close();
  }
}
