package org.factdesk.workspace;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.factdesk.store.LocalHistory;

/** Sees to earlier versions of annotation files being kept, on a thread that nobody waits for. */
final class VersionKeeping {
  private static final long KEEP_SECONDS = 5;
  private static final long FIRST_PRUNE_SECONDS = 60;
  private static final long PRUNE_SECONDS = 3600;

  /** Closing is not to be felt; what is not kept then is kept before the next change. */
  private static final long FINISH_MILLIS = 200;

  /** A step with more edits than a person makes by hand at once. */
  private static final int LARGE = 20;

  private final LocalHistory history;
  private final ScheduledExecutorService thread;
  private final Consumer<UnaryOperator<Snapshot>> change;
  private boolean told;

  VersionKeeping(
      LocalHistory history,
      ScheduledExecutorService thread,
      Consumer<UnaryOperator<Snapshot>> change) {
    this.history = history;
    this.thread = thread;
    this.change = change;
  }

  /** Keeps versions from now on, and lets old ones go now and then. */
  void start() {
    var unused =
        thread.scheduleWithFixedDelay(this::keep, KEEP_SECONDS, KEEP_SECONDS, TimeUnit.SECONDS);
    unused =
        thread.scheduleWithFixedDelay(
            history::prune, FIRST_PRUNE_SECONDS, PRUNE_SECONDS, TimeUnit.SECONDS);
  }

  /** Told of steps before they are saved. */
  void before(List<Step> steps) {
    if (steps.stream().anyMatch(step -> step.edits().size() > LARGE)) {
      history.beforeLargeChange();
    }
  }

  /** Keeps what was saved last, after a short while at most. */
  void finish() {
    if (thread.isShutdown()) {
      return;
    }
    try {
      thread.submit(history::finish).get(FINISH_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (TimeoutException e) {
      // It is kept before the next change.
      return;
    } catch (ExecutionException e) {
      throw new IllegalStateException("keeping versions failed", e.getCause());
    }
  }

  private void keep() {
    history.keep();
    if (!told) {
      history
          .skipped()
          .ifPresent(
              problem -> {
                told = true;
                change.accept(was -> was.withProblem(problem));
              });
    }
  }
}
