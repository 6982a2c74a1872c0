package org.factdesk.benchmarks;

import java.awt.EventQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Asks the event thread and waits for its answer: only who measures may do that. */
final class OnEventThread {
  private OnEventThread() {}

  static <T> T ask(Callable<T> question) {
    FutureTask<T> task = new FutureTask<>(question);
    EventQueue.invokeLater(task);
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  static void run(Runnable work) {
    ask(
        () -> {
          work.run();
          return true;
        });
  }

  /** Waits until three rounds through the queue found nothing else to do. */
  static void drain() {
    for (int i = 0; i < 3; i++) {
      run(() -> {});
    }
  }
}
