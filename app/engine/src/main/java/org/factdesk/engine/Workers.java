package org.factdesk.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The engine's threads, and the only place that makes any: a few lanes that take one call after the
 * other. A call that overruns its time loses its lane to a new one.
 */
final class Workers implements AutoCloseable {
  private static final long WATCH_MILLIS = 10;

  private final int lanes;
  private final ThreadPoolExecutor threads;

  Workers(int lanes) {
    this.lanes = lanes;
    AtomicInteger count = new AtomicInteger();
    this.threads =
        new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            10,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            work -> {
              Thread thread = new Thread(work, "checker-" + count.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Starts the calls in their order and returns when each has ended. When cancelled, or when the
   * calling thread is interrupted, no further call starts, those that run are waited for, and a
   * {@link CancellationException} follows.
   */
  void run(List<? extends Call<?>> calls, BooleanSupplier cancelled) {
    if (calls.isEmpty()) {
      return;
    }
    Batch batch = new Batch(calls, Math.min(lanes, calls.size()));
    for (int lane = 0; lane < batch.running.length(); lane++) {
      start(batch, lane);
    }
    boolean interrupted = false;
    while (!batch.finished()) {
      if (interrupted || cancelled.getAsBoolean()) {
        batch.stopped = true;
      }
      interrupted |= Thread.interrupted();
      replaceOverdue(batch);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (batch.stopped) {
      throw new CancellationException("the check was cancelled");
    }
  }

  private void start(Batch batch, int lane) {
    threads.execute(() -> batch.lane(lane));
  }

  private void replaceOverdue(Batch batch) {
    for (int lane = 0; lane < batch.running.length(); lane++) {
      Call<?> call = batch.running.get(lane);
      if (call != null && call.giveUpWhenOverdue()) {
        batch.running.set(lane, null);
        start(batch, lane);
      }
    }
  }

  /** Does the work on a thread of its own, beside the lanes. */
  void start(Runnable work) {
    threads.execute(work);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  /** Calls that are worked through together. */
  private static final class Batch {
    private final List<? extends Call<?>> calls;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReferenceArray<@Nullable Call<?>> running;
    private final CountDownLatch lanesOpen;
    private volatile boolean stopped;

    Batch(List<? extends Call<?>> calls, int lanes) {
      this.calls = new ArrayList<>(calls);
      this.running = new AtomicReferenceArray<>(lanes);
      this.lanesOpen = new CountDownLatch(lanes);
    }

    void lane(int lane) {
      boolean mine = true;
      try {
        int index = next.getAndIncrement();
        while (mine && !stopped && index < calls.size()) {
          Call<?> call = calls.get(index);
          running.set(lane, call);
          mine = call.run(); // false when given up: another thread has this lane now
          index = mine ? next.getAndIncrement() : index;
        }
      } finally {
        if (mine) {
          running.set(lane, null);
          lanesOpen.countDown();
        }
      }
    }

    boolean finished() {
      try {
        return lanesOpen.await(WATCH_MILLIS, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt(); // seen and kept by the caller
        return false;
      }
    }
  }
}
