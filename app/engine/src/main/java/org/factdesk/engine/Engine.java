package org.factdesk.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.factdesk.checker.Checker;
import org.factdesk.checker.Severity;
import org.factdesk.engine.CheckerRun.Asking;
import org.factdesk.engine.FindingIds.Identified;
import org.factdesk.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * Runs checkers over articles, again and again as the articles change: an article that is the same
 * as last time is not looked at again, and only facts that a change touched are compared again. The
 * results are those of a run from nothing, in whatever order things happened.
 *
 * <p>Whatever a checker does costs at most a {@link Failure}, within the {@link Limits}. Any thread
 * may call, one at a time: a second caller waits. Never call it on the event thread.
 */
public final class Engine implements AutoCloseable {
  /** Articles that have to be new to a checker before a check writes down what it knows. */
  private static final int MUCH = 200;

  private static final int AT_A_TIME = 4000;

  /** How long closing may take to write what is known. */
  private static final long LAST_NANOS = 300_000_000;

  private final Limits limits;
  private final Workers workers;
  private final Changes.Latest latest = new Changes.Latest();
  private final Map<String, CheckerRun> runs = new LinkedHashMap<>();
  private final SortedReports reports = new SortedReports();

  /** Checkers whose reports have to be put together anew. */
  private final Set<String> anew = new HashSet<>();

  private Described checkers = Described.NOBODY;
  private Map<String, CheckerSettings> settings = Map.of();
  private Work lastWork = new Work(0, 0);
  private Results lastResults = Results.NONE;
  private volatile boolean checking;

  /** When nothing more is written, by the nanoseconds of the system. */
  private volatile long end = System.nanoTime() + Long.MAX_VALUE / 2;

  private @Nullable FactsCache cache;
  private @Nullable CompletableFuture<Void> keeping;

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
    Map<String, CheckerSettings> old = settings;
    settings = Map.copyOf(changed);
    Map<String, CheckerRun> before = Map.copyOf(runs);
    runs.clear();
    for (Described.One one : checkers.byId().values()) {
      String id = one.description().id();
      CheckerSettings wanted = settingsOf(id);
      if (wanted.enabled()) {
        CheckerRun run = before.get(id);
        boolean same = run != null && run.isOf(one.checker(), wanted.options());
        runs.put(id, same ? run : newRun(one, wanted));
      }
    }
    before.forEach(
        (id, run) -> {
          if (runs.get(id) != run || !severity(old, id).equals(severity(settings, id))) {
            anew.add(id);
          }
        });
  }

  /**
   * Keeps in a folder what the checkers take out of the articles, so that the next engine with the
   * same checkers and articles need not ask again. Call it before the first check, and with other
   * fingerprints before {@link #use}. The files are written on another thread after a check that
   * learned much, and when the engine is closed. The folder may be deleted at any time: that costs
   * time and nothing else.
   *
   * @param fingerprints of each checker's code, by checker id (see {@link Plugins#fingerprints()});
   *     what a checker says that has none is not kept
   */
  public synchronized void keepFactsIn(Path folder, Map<String, String> fingerprints) {
    FactsCache kept = new FactsCache(folder, fingerprints);
    cache = kept;
    runs.values().forEach(run -> run.keepIn(kept));
  }

  private void keepFacts(int least) {
    if (keeping != null && !keeping.isDone()) {
      return; // what is learned meanwhile is kept with the next
    }
    List<Runnable> writing = new ArrayList<>();
    runs.values().forEach(run -> run.keeping(least, this::isLate).ifPresent(writing::add));
    if (!writing.isEmpty()) {
      CompletableFuture<Void> done = new CompletableFuture<>();
      keeping = done;
      workers.start(
          () -> {
            try {
              writing.forEach(Runnable::run);
            } finally {
              done.complete(null);
            }
          });
    }
  }

  private CheckerRun newRun(Described.One one, CheckerSettings wanted) {
    CheckerRun run = new CheckerRun(one.checker(), one.description(), wanted.options(), limits);
    if (cache != null) {
      run.keepIn(cache);
    }
    run.changed(latest.all());
    return run;
  }

  private static Map<String, Severity> severity(Map<String, CheckerSettings> settings, String id) {
    return settings.getOrDefault(id, CheckerSettings.USUAL).severity();
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
    Changes changes = latest.replaceBy(articles);
    checking = true;
    try {
      return check(changes, cancelled);
    } finally {
      checking = false;
    }
  }

  private Results check(Changes changes, BooleanSupplier cancelled) {
    lastWork = new Work(0, 0);
    for (CheckerRun run : runs.values()) {
      run.gone(changes.gone());
      run.changed(changes.changed());
    }
    int lookedAt = run(CheckerRun::askAboutArticles, cancelled);
    int compared = run(CheckerRun::askAboutKeys, cancelled);
    lastWork = new Work(lookedAt, compared);
    lastResults = results();
    keepFacts(MUCH);
    return lastResults;
  }

  /** What the last check had to do. */
  public synchronized Work lastWork() {
    return lastWork;
  }

  /** Some at a time: with very many articles, all calls at once would fill the memory. */
  private int run(Function<CheckerRun, Stream<Asking>> questions, BooleanSupplier cancelled) {
    int ended = 0;
    List<Asking> some = new ArrayList<>();
    for (CheckerRun run : runs.values()) {
      for (Iterator<Asking> all = questions.apply(run).iterator(); all.hasNext(); ) {
        some.add(all.next());
        if (some.size() == AT_A_TIME) {
          ended += run(some, cancelled);
          some.clear();
        }
      }
    }
    return ended + run(some, cancelled);
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
    List<Report> gone = new ArrayList<>();
    List<Report> come = new ArrayList<>();
    List<Failure> failures = new ArrayList<>(checkers.nameless());
    Set<String> dropped = new HashSet<>(anew);
    for (CheckerRun run : runs.values()) {
      String checker = run.description().id();
      CheckerSettings how = settingsOf(checker);
      Difference heard = run.heard().difference();
      Difference difference = anew.contains(checker) ? run.heard().all() : heard;
      if (difference.anew()) {
        dropped.add(checker);
      }
      difference.gone().forEach(found -> gone.add(report(checker, how, found)));
      difference.come().forEach(found -> come.add(report(checker, how, found)));
      failures.addAll(run.heard().failures());
    }
    anew.clear();
    failures.sort(null);
    boolean same = dropped.isEmpty() && gone.isEmpty() && come.isEmpty();
    if (same && failures.equals(lastResults.failures())) {
      return lastResults;
    }
    reports.drop(dropped);
    reports.change(gone, come);
    return new Results(reports.all(), failures);
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

  /** Writes down what is worth keeping and returns when that is done, however long it takes. */
  public synchronized void keepFacts() {
    if (keeping != null) {
      keeping.join();
    }
    runs.values().forEach(run -> run.keeping(1, this::isLate).ifPresent(Runnable::run));
  }

  private boolean isLate() {
    return System.nanoTime() - end > 0;
  }

  /**
   * Writes down what is worth keeping, unless a check is still running, and stops the threads. A
   * call that still runs is interrupted and its thread left to itself; what takes longer to write
   * than a person would notice is not kept.
   */
  @Override
  public void close() {
    end = System.nanoTime() + LAST_NANOS;
    if (!checking) {
      keepFacts();
    }
    workers.close();
  }
}
