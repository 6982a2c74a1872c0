package org.factdesk.workspace;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The one place in this room that makes threads: one for saving, one for reading and checking. */
final class Background implements AutoCloseable {
  private final ScheduledExecutorService saving = daemon("factdesk-saving");
  private final ScheduledExecutorService working = daemon("factdesk-working");

  ScheduledExecutorService saving() {
    return saving;
  }

  ScheduledExecutorService working() {
    return working;
  }

  /** Stops work at once; waits for what is being written, at most ten seconds. */
  @Override
  public void close() {
    working.shutdownNow();
    saving.shutdown();
    try {
      if (!saving.awaitTermination(10, TimeUnit.SECONDS)) {
        saving.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static ScheduledExecutorService daemon(String name) {
    return Executors.newSingleThreadScheduledExecutor(
        task -> {
          Thread thread = new Thread(task, name);
          thread.setDaemon(true);
          return thread;
        });
  }
}
