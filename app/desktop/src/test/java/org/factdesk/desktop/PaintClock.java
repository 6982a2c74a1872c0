package org.factdesk.desktop;

import java.awt.Toolkit;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javax.swing.RepaintManager;

/** Tells when the window has first been painted after something was so. */
final class PaintClock extends RepaintManager {
  private volatile Waiting waiting = new Waiting(() -> false, new CompletableFuture<>());

  /**
   * A moment.
   *
   * @param nanos by the clock
   * @param processor nanoseconds of the event thread's time so far
   */
  record Moment(long nanos, long processor) {}

  private record Waiting(BooleanSupplier condition, CompletableFuture<Moment> painted) {}

  /** Takes the place of the usual one. */
  static PaintClock installed() {
    PaintClock clock = new PaintClock();
    RepaintManager.setCurrentManager(clock);
    return clock;
  }

  /** The end of the first painting that finds it so; asked on the event thread. */
  CompletableFuture<Moment> painted(BooleanSupplier condition) {
    Waiting next = new Waiting(condition, new CompletableFuture<>());
    waiting = next;
    return next.painted();
  }

  @Override
  public void paintDirtyRegions() {
    super.paintDirtyRegions();
    Waiting now = waiting;
    if (!now.painted().isDone() && now.condition().getAsBoolean()) {
      Toolkit.getDefaultToolkit().sync();
      now.painted().complete(moment());
    }
  }

  /** Now; on the event thread. */
  static Moment moment() {
    long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    return new Moment(System.nanoTime(), processor);
  }
}
