package org.factdesk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.factdesk.checker.Checker;
import org.factdesk.engine.Engine;
import org.factdesk.engine.Limits;
import org.factdesk.engine.PluginFolder;
import org.factdesk.engine.Plugins;
import org.factdesk.engine.Results;
import org.factdesk.model.Article;

/**
 * Runs the checkers that ship with Factdesk over a large invented workspace and prints what it
 * took, and what each of them took of it.
 *
 * <p>Arguments: what to measure ({@code full}, {@code memory}, {@code edits}, {@code reopen}, or
 * {@code dates} for a full run of date consistency alone), the folder of the plugins, how many
 * articles, how many lanes, and the workspaces whose articles are told again and again in other
 * words, none for invented ones.
 */
public final class LargeWorkspace {
  private static final int EDITS = 500;
  private static final int WARM_UP = 1500;
  private static final int WARM_UP_EDITS = 50;

  private final Plugins plugins;
  private final List<TimedChecker> timed;
  private final List<Checker> checkers;
  private final IntFunction<Article> news;
  private final Map<String, Article> articles = new TreeMap<>();
  private final Map<String, Times> byChecker = new TreeMap<>();
  private final Limits limits;

  private LargeWorkspace(
      Plugins plugins, List<Checker> used, IntFunction<Article> news, int size, int lanes) {
    this.plugins = plugins;
    this.limits = Limits.USUAL.withLanes(lanes);
    this.timed = used.stream().map(TimedChecker::new).toList();
    this.checkers = timed.stream().map(TimedChecker::timed).toList();
    this.news = news;
    for (int i = 0; i < size; i++) {
      Article article = news.apply(i);
      articles.put(article.id(), article);
    }
  }

  public static void main(String[] arguments) throws IOException {
    int size = Integer.parseInt(arguments[2]);
    int lanes = Integer.parseInt(arguments[3]);
    List<PluginFolder> folders = List.of(new PluginFolder(Path.of(arguments[1]), true));
    try (Plugins plugins = Plugins.load(folders)) {
      boolean dates = arguments[0].equals("dates");
      List<Checker> used =
          plugins.checkers().stream().filter(checker -> !dates || isOfDates(checker)).toList();
      IntFunction<Article> news = dates ? new Corpus(size, 1)::article : news(arguments, size);
      LargeWorkspace workspace = new LargeWorkspace(plugins, used, news, size, lanes);
      switch (arguments[0]) {
        case "full", "dates" -> workspace.fullRun();
        case "memory" -> workspace.memory();
        case "edits" -> workspace.edits();
        case "reopen" -> workspace.reopen();
        default -> throw new IllegalArgumentException("not a measurement: " + arguments[0]);
      }
    }
  }

  private static IntFunction<Article> news(String[] arguments, int size) throws IOException {
    List<Path> folders = Stream.of(arguments).skip(4).map(Path::of).toList();
    return folders.isEmpty() ? new Newswire(size, 1)::article : new VariedNews(folders)::article;
  }

  private static boolean isOfDates(Checker checker) {
    return checker.description().id().equals("date-consistency");
  }

  /** The compiler has seen everything once: what is measured is the engine. */
  private void warmUp() {
    List<Article> some = articles.values().stream().limit(WARM_UP).toList();
    for (int i = 0; i < 2; i++) {
      try (Engine engine = engine()) {
        engine.check(some);
      }
    }
  }

  private void fullRun() {
    warmUp();
    timed.forEach(TimedChecker::forget);
    try (Engine engine = engine()) {
      long begun = System.nanoTime();
      tell(engine.check(articles.values()), engine, begun);
    }
  }

  private void tell(Results results, Engine engine, long begun) {
    say(
        "full run of %d articles by %d checkers on %d lanes: %.2f s, %d findings, %d failures, %s",
        articles.size(),
        checkers.size(),
        limits.lanes(),
        millis(begun) / 1000,
        results.reports().size(),
        results.failures().size(),
        engine.lastWork());
    timed.forEach(one -> say("%s", one.line(articles.size())));
    results.failures().forEach(failure -> say("  %s", failure.message()));
  }

  private void memory() {
    double before = usedMegabytes();
    try (Engine engine = engine()) {
      Results results = engine.check(articles.values());
      double facts = usedMegabytes() - before;
      say(
          "%d articles: %.1f MB for facts and %d findings, %.2f MB per 1,000 articles",
          articles.size(), facts, results.reports().size(), facts * 1000 / articles.size());
    }
  }

  private void edits() {
    double before = usedMegabytes();
    try (Engine engine = engine()) {
      long begun = System.nanoTime();
      tell(engine.check(articles.values()), engine, begun);
      say("facts and findings: %.1f MB", usedMegabytes() - before);
      RandomEdits edits = new RandomEdits(news, articles, 3);
      measure(engine, edits, WARM_UP_EDITS, new EditTimes());
      byChecker.clear();
      EditTimes times = new EditTimes();
      measure(engine, edits, Integer.getInteger("edits", EDITS), times);
      times.lines().forEach(LargeWorkspace::say);
      byChecker.forEach(
          (id, taken) ->
              say(
                  "  %-20s of an edit: median %.2f ms, 99th percentile %.2f ms, most %.2f ms",
                  id, taken.at(0.5), taken.at(0.99), taken.at(1)));
    }
  }

  private void measure(Engine engine, RandomEdits edits, int count, EditTimes times) {
    for (int i = 0; i < count; i++) {
      Map<String, Article> before = new HashMap<>(articles);
      RandomEdits.Edit edit = edits.next();
      timed.forEach(TimedChecker::forget);
      long begun = System.nanoTime();
      engine.check(articles.values());
      double millis = millis(begun);
      for (TimedChecker one : timed) {
        byChecker.computeIfAbsent(one.id(), id -> new Times()).addMillis(one.millis());
      }
      String id = edit.article();
      Expected expected = Expected.of(checkers, before.get(id), articles.get(id));
      times.add(edit.sort(), millis, engine.lastWork(), expected);
    }
  }

  private void reopen() throws IOException {
    Path folder = Files.createTempDirectory("facts");
    warmUp();
    double without = open(folder, false);
    open(folder, true);
    long size = 0;
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        size += Files.size(file);
      }
    }
    double with = open(folder, true);
    say("files: %.1f MB; without them %.1f times as long", size / 1e6, without / with);
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private double open(Path folder, boolean keep) {
    Map<String, String> fingerprints = new HashMap<>(plugins.fingerprints());
    checkers.forEach(checker -> fingerprints.putIfAbsent(checker.description().id(), "1"));
    try (Engine engine = engine()) {
      if (keep) {
        engine.keepFactsIn(folder, fingerprints);
      }
      long begun = System.nanoTime();
      engine.check(articles.values());
      double seconds = millis(begun) / 1000;
      say("opening: %.2f s, %s", seconds, engine.lastWork());
      return seconds;
    }
  }

  private Engine engine() {
    return new Engine(checkers, Map.of(), limits);
  }

  private static double millis(long begun) {
    return (System.nanoTime() - begun) / 1e6;
  }

  private static double usedMegabytes() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }

  private static void say(String line, Object... values) {
    System.out.println(String.format(Locale.ROOT, line, values));
  }
}
