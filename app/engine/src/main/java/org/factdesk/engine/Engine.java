package org.factdesk.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.factdesk.checker.Checker;
import org.factdesk.engine.CheckerRun.Asking;
import org.factdesk.engine.FindingIds.Identified;
import org.factdesk.model.Article;

/**
 * Runs checkers over articles, again and again as the articles change: an article that is the same
 * as last time is not looked at again, and only facts that a change touched are compared again. The
 * results are those of a run from nothing, in whatever order things happened.
 *
 * <p>Whatever a checker does costs at most a {@link Failure}, within the {@link Limits}. Any thread
 * may call, one at a time: a second caller waits. Never call it on the event thread.
 */
public final class Engine implements AutoCloseable {
  private final Limits limits;
  private final Workers workers;
  private final Map<String, CheckerRun> runs = new LinkedHashMap<>();
  private Described checkers = Described.NOBODY;
  private Map<String, CheckerSettings> settings = Map.of();
  private Work lastWork = new Work(0, 0);

  /** Calls that ended in a check: articles looked at and groups of facts compared. */
  public record Work(int articles, int groups) {}

  /**
   * @param settings by checker id; a checker that is not named runs with its usual settings
   * @throws IllegalArgumentException naming the id that two of the checkers share
   */
  public Engine(List<Checker> checkers, Map<String, CheckerSettings> settings) {
    this(checkers, settings, Limits.USUAL);
  }

  public Engine(List<Checker> checkers, Map<String, CheckerSettings> settings, Limits limits) {
    this.limits = limits;
    this.workers = new Workers(limits.lanes());
    use(checkers, settings);
  }

  /**
   * Takes other checkers and settings, such as after plugins were loaded again. A checker that is
   * the very same object as before, with the same options, keeps all it knows; every other one
   * starts anew with the next check, and those that are not among them are forgotten.
   *
   * @param wanted by checker id; a checker that is not named runs with its usual settings
   * @throws IllegalArgumentException naming the id that two of the checkers share; nothing changes
   */
  public synchronized void use(List<Checker> others, Map<String, CheckerSettings> wanted) {
    checkers = Described.of(others, checkers, limits);
    configure(wanted);
  }

  /**
   * Takes other settings. What is known stays known, save for checkers whose options changed; those
   * that are disabled now are forgotten.
   */
  public synchronized void configure(Map<String, CheckerSettings> changed) {
    settings = Map.copyOf(changed);
    Map<String, CheckerRun> before = Map.copyOf(runs);
    runs.clear();
    checkers
        .byId()
        .forEach(
            (id, one) -> {
              CheckerSettings wanted = settingsOf(id);
              CheckerRun run = before.get(id);
              if (wanted.enabled()) {
                boolean same = run != null && run.isOf(one.checker(), wanted.options());
                runs.put(
                    id,
                    same
                        ? run
                        : new CheckerRun(
                            one.checker(), one.description(), wanted.options(), limits));
              }
            });
  }

  private CheckerSettings settingsOf(String checker) {
    return settings.getOrDefault(checker, CheckerSettings.USUAL);
  }

  /**
   * What the checkers say of these articles, and no others.
   *
   * @throws IllegalArgumentException naming the id that two of the articles share
   */
  public Results check(Collection<Article> articles) {
    return check(articles, () -> false);
  }

  /**
   * As {@link #check(Collection)}, until the caller has lost interest. What was done until then is
   * kept for the next check.
   *
   * @param cancelled asked many times a second, on the calling thread
   * @throws CancellationException when cancelled, or when the calling thread was interrupted
   */
  public synchronized Results check(Collection<Article> articles, BooleanSupplier cancelled) {
    NavigableMap<String, Article> byId = byId(articles);
    lastWork = new Work(0, 0);
    List<Asking> aboutArticles = new ArrayList<>();
    runs.values().forEach(run -> aboutArticles.addAll(run.askAboutArticles(byId)));
    int lookedAt = run(aboutArticles, cancelled);
    List<Asking> aboutKeys = new ArrayList<>();
    runs.values().forEach(run -> aboutKeys.addAll(run.askAboutKeys()));
    int compared = run(aboutKeys, cancelled);
    lastWork = new Work(lookedAt, compared);
    return results();
  }

  /** What the last check had to do. */
  public synchronized Work lastWork() {
    return lastWork;
  }

  private static NavigableMap<String, Article> byId(Collection<Article> articles) {
    NavigableMap<String, Article> byId = new TreeMap<>();
    for (Article article : articles) {
      if (byId.put(article.id(), article) != null) {
        throw new IllegalArgumentException("two articles have the id '" + article.id() + "'");
      }
    }
    return byId;
  }

  private int run(List<Asking> askings, BooleanSupplier cancelled) {
    int ended = 0;
    try {
      workers.run(askings.stream().map(Asking::call).toList(), cancelled);
    } finally { // also when cancelled: what is known need not be asked again
      for (Asking asking : askings) {
        ended += asking.absorbed() ? 1 : 0;
      }
    }
    return ended;
  }

  private Results results() {
    List<Report> reports = new ArrayList<>();
    List<Failure> failures = new ArrayList<>(checkers.nameless());
    for (CheckerRun run : runs.values()) {
      String checker = run.description().id();
      CheckerSettings how = settingsOf(checker);
      for (Identified found : run.heard().findings()) {
        reports.add(report(checker, how, found));
      }
      failures.addAll(run.heard().failures());
    }
    reports.sort(null);
    failures.sort(null);
    return new Results(reports, failures);
  }

  private static Report report(String checker, CheckerSettings how, Identified found) {
    return new Report(
        found.id(),
        found.exactId(),
        found.evidence(),
        checker,
        how.severityOf(found.finding().kind()),
        found.finding());
  }

  /** Stops the threads. A call that still runs is interrupted and its thread left to itself. */
  @Override
  public void close() {
    workers.close();
  }
}
