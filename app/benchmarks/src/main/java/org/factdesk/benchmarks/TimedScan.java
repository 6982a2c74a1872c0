package org.factdesk.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;
import org.factdesk.model.Article;

/**
 * Something done with every article, timed by the processor time of its thread and by the clock.
 * Other work on the machine slows the clock; the processor time leaves out collecting garbage.
 */
final class TimedScan {
  /** A round goes over the articles until it has lasted so long, in nanoseconds. */
  private static final long ROUND = 60_000_000;

  private final String name;
  private final ToIntFunction<Article> work;
  private final List<Double> rates = new ArrayList<>();
  private final List<Double> clockRates = new ArrayList<>();
  private long found;

  TimedScan(String name, ToIntFunction<Article> work) {
    this.name = name;
    this.work = work;
  }

  /**
   * Goes over the articles, several times where they are few.
   *
   * @param units of all texts together
   */
  void run(List<Article> articles, long units, boolean counts) {
    long clockBegun = System.nanoTime();
    long begun = processorTime();
    long done = 0;
    do {
      found = 0;
      for (Article article : articles) {
        found += work.applyAsInt(article);
      }
      done += units;
    } while (System.nanoTime() - clockBegun < ROUND);
    long taken = processorTime() - begun;
    long clockTaken = System.nanoTime() - clockBegun;
    if (counts) {
      rates.add(done * 1e3 / taken);
      clockRates.add(done * 1e3 / clockTaken);
    }
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  String name() {
    return name;
  }

  /** What the work finds in all articles. */
  long found() {
    return found;
  }

  /** Million UTF-16 units a second of processor time, the median of the rounds. */
  double rate() {
    return median(rates);
  }

  /** Million UTF-16 units a second by the clock, the median of the rounds. */
  double clockRate() {
    return median(clockRates);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
