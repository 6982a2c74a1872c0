package org.factdesk.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Times of one thing done many times: by the clock, and of the processor for the thread. */
final class Times {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<Double> wall = new ArrayList<>();
  private final List<Double> processor = new ArrayList<>();

  /** Does it and notes how long it took this thread. */
  void take(Runnable work) {
    Runnable stop = begin();
    work.run();
    stop.run();
  }

  /** Begins to take the time; what it gives ends that, on the same thread. */
  Runnable begin() {
    long processorBegun = THREADS.getCurrentThreadCpuTime();
    long begun = System.nanoTime();
    return () -> {
      long taken = System.nanoTime() - begun;
      processor.add((THREADS.getCurrentThreadCpuTime() - processorBegun) / 1e6);
      wall.add(taken / 1e6);
    };
  }

  void addMillis(double millis) {
    wall.add(millis);
  }

  int count() {
    return wall.size();
  }

  /** By the clock, in ms; 0.5 for the median. */
  double at(double share) {
    return at(wall, share);
  }

  /** The median of processor time where that was taken, else of the clock's, in ms. */
  double usual() {
    return at(processor.isEmpty() ? wall : processor, 0.5);
  }

  private static double at(List<Double> times, double share) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "median %.2f, p95 %.2f, p99 %.2f ms (processor median %.2f)",
        at(0.5),
        at(0.95),
        at(0.99),
        usual());
  }
}
