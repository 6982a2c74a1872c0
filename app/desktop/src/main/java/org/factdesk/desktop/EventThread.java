package org.factdesk.desktop;

import java.awt.EventQueue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The one way on and off the event thread. */
final class EventThread {
  private EventThread() {}

  /** Does it on the event thread, after what is waiting there. Any thread; returns at once. */
  static void later(Runnable work) {
    EventQueue.invokeLater(work);
  }

  /** Does it on the event thread: at once where this is it. Any thread. */
  static void now(Runnable work) {
    if (EventQueue.isDispatchThread()) {
      work.run();
    } else {
      later(work);
    }
  }

  /** Works elsewhere and takes what came of it on the event thread. Any thread; returns at once. */
  static <T> void elsewhere(Supplier<T> work, Consumer<T> then) {
    var unused =
        CompletableFuture.supplyAsync(work)
            .whenComplete(
                (result, failure) ->
                    later(
                        () -> {
                          if (failure != null) {
                            throw new IllegalStateException("background work failed", failure);
                          }
                          then.accept(result);
                        }));
  }
}
