package org.factdesk.workspace;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

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

  /** Stops all work at once: whoever wants something finished waits for it before. */
  @Override
  public void close() {
    working.shutdownNow();
    saving.shutdownNow();
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
