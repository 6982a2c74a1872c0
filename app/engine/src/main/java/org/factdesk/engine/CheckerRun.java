package org.factdesk.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.factdesk.checker.Checker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.CrossArticleChecker;
import org.factdesk.checker.Mention;
import org.factdesk.checker.Options;
import org.factdesk.engine.FindingIds.Identified;
import org.factdesk.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * One checker and what it said so far: what it took out of each article, and what it found among
 * the facts under each key. What it says now depends on the articles alone, never on the order of
 * edits or calls.
 *
 * <p>For one thread at a time; the calls that it makes run on others.
 */
final class CheckerRun {
  private final Checker checker;
  private final CheckerDescription description;
  private final Options options;
  private final Limits limits;

  private final NavigableMap<String, Looked> looked = new TreeMap<>();
  private final NavigableMap<String, Compared> compared = new TreeMap<>();
  private final Facts facts = new Facts();
  private final NavigableSet<String> failedArticles = new ConcurrentSkipListSet<>();
  private final NavigableSet<String> failedKeys = new ConcurrentSkipListSet<>();
  private final AtomicInteger stuck = new AtomicInteger();

  /** What was found by comparing; null when it has to be put together anew. */
  private @Nullable List<Identified> identifiedAcross;

  CheckerRun(Checker checker, CheckerDescription description, Options options, Limits limits) {
    this.checker = checker;
    this.description = description;
    this.options = options;
    this.limits = limits;
  }

  /** What a call gave, or what went wrong with the whole of it. */
  record Outcome(Extraction extraction, @Nullable String failure) {
    static Outcome of(Call<Extraction> call) {
      Extraction result = call.result();
      return new Outcome(result == null ? Extraction.NOTHING : result, call.failure());
    }

    String wrongs() {
      return failure == null ? String.join("; ", extraction.faults()) : failure;
    }
  }

  /**
   * An article that was looked at.
   *
   * @param given as the workspace has it
   * @param seen as the checker saw it
   * @param identified what was found in it alone
   */
  private record Looked(
      Article given, Article seen, Outcome outcome, List<Identified> identified) {}

  /**
   * Facts that were compared.
   *
   * @param identified what was found among them, with the ids it has if no other group says more
   */
  private record Compared(Outcome outcome, List<Identified> identified) {}

  /** A call that counts in the order of what it is about. */
  private final class Asked extends Call<Extraction> {
    private final String about;
    private final NavigableSet<String> failed;

    Asked(String about, NavigableSet<String> failed, Duration budget, Callable<Extraction> work) {
      super(checker.getClass().getClassLoader(), budget, work);
      this.about = about;
      this.failed = failed;
    }

    /** So many earlier calls have failed that whatever this one gave would not count. */
    @Override
    boolean pointless() {
      return isStuck() || failed.headSet(about, false).size() >= limits.failures();
    }

    @Override
    void ended(@Nullable Extraction given, @Nullable String wrong) {
      if (wrong != null || (given != null && !given.faults().isEmpty())) {
        failed.add(about);
      }
      if (abandoned()) {
        stuck.incrementAndGet();
      }
    }
  }

  CheckerDescription description() {
    return description;
  }

  Options options() {
    return options;
  }

  boolean isStuck() {
    return stuck.get() >= limits.stuckCalls();
  }

  /** The calls about articles that are new or have changed; forgets those that are gone. */
  List<Asking> askAboutArticles(NavigableMap<String, Article> articles) {
    List<String> gone = looked.keySet().stream().filter(id -> !articles.containsKey(id)).toList();
    gone.forEach(this::forget);
    List<Asking> calls = new ArrayList<>();
    for (Article article : articles.values()) {
      Looked before = looked.get(article.id());
      if (before != null && before.given.equals(article)) {
        continue;
      }
      Article seen = Extraction.seenBy(description, article);
      if (before != null && before.seen.equals(seen)) {
        looked.put(
            article.id(), new Looked(article, before.seen, before.outcome, before.identified));
        continue;
      }
      forget(article.id());
      calls.add(ask(article, seen));
    }
    return calls;
  }

  private Asking ask(Article given, Article seen) {
    Asked call =
        new Asked(
            given.id(),
            failedArticles,
            limits.callTimeFor(seen.text().length()),
            () -> Extraction.of(checker, description, options, seen, limits.findingsPerCall()));
    return new Asking(
        call,
        () -> {
          Outcome outcome = Outcome.of(call);
          List<Identified> identified =
              new FindingIds(description.id(), id -> seen)
                  .identify(outcome.extraction.findings(), given.id());
          looked.put(given.id(), new Looked(given, seen, outcome, identified));
          facts.add(given.id(), outcome.extraction.mentions());
          identifiedAcross = null;
        });
  }

  private void forget(String id) {
    identifiedAcross = null;
    failedArticles.remove(id);
    Looked before = looked.remove(id);
    if (before != null) {
      facts.remove(id, before.outcome.extraction.mentions());
    }
  }

  /** The calls that compare the facts under the keys that were touched. */
  List<Asking> askAboutKeys() {
    if (!(checker instanceof CrossArticleChecker<?> across) || isSwitchedOff()) {
      return List.of();
    }
    List<Asking> calls = new ArrayList<>();
    for (String key : facts.touched()) {
      identifiedAcross = null;
      compared.remove(key);
      failedKeys.remove(key);
      List<Mention<?>> mentions = facts.under(key);
      if (mentions.isEmpty()) {
        facts.compared(key);
      } else {
        calls.add(ask(across, key, mentions));
      }
    }
    return calls;
  }

  private Asking ask(CrossArticleChecker<?> across, String key, List<Mention<?>> mentions) {
    NavigableMap<String, Article> articles = new TreeMap<>();
    for (Mention<?> mention : mentions) {
      articles.computeIfAbsent(mention.place().article(), this::article);
    }
    Asked call =
        new Asked(
            key,
            failedKeys,
            limits.callTimeFor(10L * mentions.size()),
            () ->
                Extraction.compared(
                    across,
                    description,
                    options,
                    key,
                    mentions,
                    articles,
                    limits.findingsPerCall()));
    return new Asking(
        call,
        () -> {
          Outcome outcome = Outcome.of(call);
          FindingIds ids = new FindingIds(description.id(), articles::get);
          compared.put(key, new Compared(outcome, ids.identify(outcome.extraction.findings(), "")));
          facts.compared(key);
        });
  }

  /** A call, and how its outcome is taken in once it has ended. */
  record Asking(Call<Extraction> call, Runnable absorb) {
    /** Whether the call had ended; one that was skipped or cancelled is asked again next time. */
    boolean absorbed() {
      if (call.hasEnded()) {
        absorb.run();
        return true;
      }
      return false;
    }
  }

  private Article article(String id) {
    Looked found = looked.get(id);
    if (found == null) {
      throw new IllegalArgumentException("no article '" + id + "' was looked at");
    }
    return found.seen;
  }

  /** Whether so many articles failed that comparing makes no sense. */
  private boolean isSwitchedOff() {
    return isStuck() || failedArticles.size() >= limits.failures();
  }

  /** What was found, as far as it counts: nothing after the failure that switched it off. */
  List<Identified> findings() {
    if (isStuck()) {
      return List.of();
    }
    List<Identified> all = new ArrayList<>();
    upTo(looked, failedArticles, limits.failures())
        .values()
        .forEach(article -> all.addAll(article.identified));
    if (!isSwitchedOff()) {
      all.addAll(findingsAcross());
    }
    return all;
  }

  private List<Identified> findingsAcross() {
    List<Identified> known = identifiedAcross;
    if (known == null) {
      known = identifyAcross();
      identifiedAcross = known;
    }
    return known;
  }

  /** Only findings of several groups about one subject have to be told apart anew. */
  private List<Identified> identifyAcross() {
    Map<String, List<Identified>> bySubject = new HashMap<>();
    List<Identified> all = new ArrayList<>();
    for (Compared group :
        upTo(compared, failedKeys, limits.failures() - failedArticles.size()).values()) {
      for (Identified found : group.identified) {
        bySubject.computeIfAbsent(found.about(), about -> new ArrayList<>(1)).add(found);
      }
    }
    FindingIds ids = new FindingIds(description.id(), this::article);
    for (List<Identified> same : bySubject.values()) {
      all.addAll(
          same.size() == 1
              ? same
              : ids.identify(same.stream().map(Identified::finding).toList(), ""));
    }
    return all;
  }

  /** Everything up to and with the nth failure. */
  private static <V> NavigableMap<String, V> upTo(
      NavigableMap<String, V> all, NavigableSet<String> failed, int most) {
    return failed.stream()
        .skip(most - 1L)
        .findFirst()
        .map(last -> all.headMap(last, true))
        .orElse(all);
  }

  /** What went wrong, a sentence each; the last one says so when it switched the checker off. */
  List<Failure> failures() {
    List<Failure> all = new ArrayList<>();
    for (String id : failedArticles) {
      Looked article = looked.get(id);
      if (article != null && all.size() < limits.failures()) {
        all.add(failure(id, "on " + id, article.outcome));
      }
    }
    for (String key : failedKeys) {
      Compared group = compared.get(key);
      if (group != null && all.size() < limits.failures()) {
        String first = facts.under(key).get(0).place().article();
        all.add(failure(first, "comparing '" + key + "' from " + first, group.outcome));
      }
    }
    if (isStuck()) {
      sayLast(all, "; switched off until plugins are loaded again");
    } else if (all.size() >= limits.failures()) {
      sayLast(all, "; switched off after " + limits.failures());
    }
    return all;
  }

  private Failure failure(String article, String where, Outcome outcome) {
    String message = description.id() + " failed " + where + ": " + outcome.wrongs();
    return new Failure(description.id(), article, message);
  }

  private static void sayLast(List<Failure> all, String more) {
    if (!all.isEmpty()) {
      Failure last = all.remove(all.size() - 1);
      all.add(new Failure(last.checker(), last.article(), last.message() + more));
    }
  }
}
