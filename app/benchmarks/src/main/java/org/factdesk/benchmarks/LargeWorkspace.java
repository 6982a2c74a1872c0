package org.factdesk.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.checker.Checker;
import org.factdesk.engine.Engine;
import org.factdesk.engine.Limits;
import org.factdesk.engine.Plugins;
import org.factdesk.engine.Results;
import org.factdesk.model.Article;

/**
 * Runs six checkers over a large invented workspace and prints what it took: the full run on one
 * lane and on two, memory, and edits.
 */
public final class LargeWorkspace {
  private static final int EDITS = 500;

  private final int size;
  private final List<Checker> checkers;

  private LargeWorkspace(int size, List<Checker> checkers) {
    this.size = size;
    this.checkers = checkers;
  }

  /** Arguments: the folder of the plugins that ship with Factdesk, and how many articles. */
  public static void main(String[] arguments) {
    int size = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20_000;
    try (Plugins plugins = Plugins.load(List.of(Path.of(arguments[0])))) {
      List<Checker> checkers = new ArrayList<>(plugins.checkers());
      checkers.addAll(
          List.of(
              new DoubledWords(),
              new LongSentences(),
              new DifferentCounts(),
              new ChangedQuotes(),
              new UnequalVerdicts()));
      say("%d checkers, %d articles", checkers.size(), size);
      new LargeWorkspace(size, checkers).run();
    }
  }

  private void run() {
    Corpus corpus = new Corpus(size, 1);
    Map<String, Article> articles = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      Article article = corpus.article(i);
      articles.put(article.id(), article);
    }
    say("%d MB with the articles alone", usedMegabytes());
    for (int lanes : List.of(2, 1, 2, 1, 2)) {
      fullRun(articles, lanes);
    }
    edits(corpus, articles);
  }

  private double fullRun(Map<String, Article> articles, int lanes) {
    try (Engine engine = engine(lanes)) {
      long begun = System.nanoTime();
      Results results = engine.check(articles.values());
      double seconds = (System.nanoTime() - begun) / 1e9;
      say(
          "full run, %d lanes: %.2f s, %d findings, %d failures, %s",
          lanes, seconds, results.reports().size(), results.failures().size(), engine.lastWork());
      say("%d MB with what the engine knows", usedMegabytes());
      return seconds;
    }
  }

  private void edits(Corpus corpus, Map<String, Article> articles) {
    try (Engine engine = engine(2)) {
      engine.check(articles.values());
      RandomEdits edits = new RandomEdits(corpus, articles, 3);
      Map<String, List<Double>> bySort = new TreeMap<>();
      List<Double> all = new ArrayList<>();
      for (int i = 0; i < EDITS; i++) {
        String sort = edits.next();
        long begun = System.nanoTime();
        engine.check(articles.values());
        double millis = (System.nanoTime() - begun) / 1e6;
        all.add(millis);
        bySort.computeIfAbsent(sort, s -> new ArrayList<>()).add(millis);
      }
      bySort.put("all", all);
      bySort.forEach(
          (sort, times) ->
              say(
                  "%s: %d edits, median %.1f ms, 99th percentile %.1f ms, most %.1f ms",
                  sort, times.size(), at(times, 0.5), at(times, 0.99), at(times, 1)));
    }
  }

  private static double at(List<Double> times, double share) {
    double[] sorted = times.stream().mapToDouble(time -> time).toArray();
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }

  private Engine engine(int lanes) {
    return new Engine(checkers, Map.of(), Limits.USUAL.withLanes(lanes));
  }

  private static long usedMegabytes() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private static void say(String line, Object... values) {
    System.out.println(String.format(Locale.ROOT, line, values));
  }
}
