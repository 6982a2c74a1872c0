package org.factdesk.desktop;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Watches the event thread: notes every task that takes longer than a frame of the screen, with
 * what it was doing meanwhile.
 */
final class Watchdog extends EventQueue implements AutoCloseable {
  private static final double LONG_MILLIS = 16;
  private static final int LOOK_EVERY_MILLIS = 4;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<Slow> slow = Collections.synchronizedList(new ArrayList<>());
  private volatile long begun;
  private volatile StackTraceElement[] doing = {};
  private volatile boolean watching = true;

  /**
   * A task that took long.
   *
   * @param millis by the clock
   * @param processor of them, the thread had the processor for so many
   * @param name the method of ours that was at work, else the sort of event
   */
  record Slow(double millis, double processor, String name) {}

  private Watchdog() {}

  static Watchdog watches() {
    Watchdog dog = new Watchdog();
    Toolkit.getDefaultToolkit().getSystemEventQueue().push(dog);
    Thread looks = new Thread(dog::look, "watchdog");
    looks.setDaemon(true);
    looks.start();
    return dog;
  }

  @Override
  protected void dispatchEvent(AWTEvent event) {
    boolean nested = begun != 0;
    long processor = THREADS.getCurrentThreadCpuTime();
    long now = System.nanoTime();
    if (!nested) {
      doing = new StackTraceElement[0];
      begun = now;
    }
    try {
      super.dispatchEvent(event);
    } finally {
      if (!nested) {
        begun = 0;
        double millis = (System.nanoTime() - now) / 1e6;
        if (millis > LONG_MILLIS) {
          double used = (THREADS.getCurrentThreadCpuTime() - processor) / 1e6;
          slow.add(new Slow(millis, used, name(event)));
        }
      }
    }
  }

  private String name(AWTEvent event) {
    return Stream.of(doing)
        .filter(frame -> frame.getClassName().startsWith("org.factdesk."))
        .filter(frame -> !frame.getClassName().endsWith("Watchdog"))
        .findFirst()
        .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName())
        .orElse(event.getClass().getSimpleName());
  }

  private void look() {
    while (watching) {
      long since = begun;
      if (since != 0 && doing.length == 0 && System.nanoTime() - since > LONG_MILLIS / 2 * 1e6) {
        Thread.getAllStackTraces().entrySet().stream()
            .filter(entry -> entry.getKey().getName().startsWith("AWT-EventQueue"))
            .findFirst()
            .ifPresent(entry -> doing = entry.getValue());
      }
      try {
        Thread.sleep(LOOK_EVERY_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  List<Slow> slow() {
    synchronized (slow) {
      return List.copyOf(slow);
    }
  }

  /** How many tasks took longer than this, by the processor's time. */
  long busierThan(double millis) {
    return slow().stream().filter(one -> one.processor() > millis).count();
  }

  /**
   * How many took long by the clock, and a line for each method that was at work where the thread
   * itself was busy for so long: on a busy machine most only waited for their turn.
   */
  List<String> report() {
    List<Slow> all = slow();
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(Locale.ROOT, "%d by the clock, worst %.1f ms", all.size(), worst(all, true)));
    Map<String, List<Slow>> byName = new TreeMap<>();
    all.stream()
        .filter(one -> one.processor() > LONG_MILLIS)
        .forEach(one -> byName.computeIfAbsent(one.name(), name -> new ArrayList<>()).add(one));
    byName.forEach(
        (name, some) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "%d of the processor at %s, worst %.1f ms",
                    some.size(),
                    name,
                    worst(some, false))));
    return lines;
  }

  private static double worst(List<Slow> all, boolean wall) {
    return all.stream().mapToDouble(one -> wall ? one.millis() : one.processor()).max().orElse(0);
  }

  @Override
  public void close() {
    watching = false;
    pop();
  }
}
