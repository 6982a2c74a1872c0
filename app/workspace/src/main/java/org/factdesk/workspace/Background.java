package org.factdesk.workspace;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The one place in this room that makes threads: one for saving, one for rescuing what cannot be
 * saved, one for reading, one for what can wait, and one for each plugin that is being checked
 * with.
 */
final class Background implements AutoCloseable {
  private static final long END_MILLIS = 200;

  private final ScheduledExecutorService saving = daemon("factdesk-saving");
  private final ScheduledExecutorService rescuing = daemon("factdesk-rescuing");
  private final ScheduledExecutorService working = daemon("factdesk-working");

  private final ScheduledExecutorService waiting =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = daemon(task, "factdesk-waiting");
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
          });

  private final ExecutorService checking =
      Executors.newCachedThreadPool(task -> daemon(task, "factdesk-checking"));

  ScheduledExecutorService saving() {
    return saving;
  }

  /** For what must go on when the saving thread hangs. */
  ScheduledExecutorService rescuing() {
    return rescuing;
  }

  ScheduledExecutorService working() {
    return working;
  }

  /** For what nobody waits for, at the lowest priority. */
  ScheduledExecutorService waiting() {
    return waiting;
  }

  /** As many threads as there is work. */
  ExecutorService checking() {
    return checking;
  }

  /**
   * Stops all work at once: whoever wants something finished waits for it before. Waits for a
   * moment until what can wait has come to its end, so that nothing is written into a closed
   * workspace.
   */
  @Override
  public void close() {
    working.shutdownNow();
    saving.shutdownNow();
    rescuing.shutdownNow();
    waiting.shutdownNow();
    checking.shutdownNow();
    try {
      boolean unused = waiting.awaitTermination(END_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static ScheduledExecutorService daemon(String name) {
    return Executors.newSingleThreadScheduledExecutor(task -> daemon(task, name));
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
