package org.factdesk.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.factdesk.engine.FindingIds.Identified;
import org.factdesk.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * All that one checker said so far, and what of it counts: nothing after the failure that switched
 * the checker off, in the order of article ids and then of keys. So it depends on the articles
 * alone, never on the order of edits or calls.
 *
 * <p>For one thread at a time; the failures are noted by the threads of the calls.
 */
final class Heard {
  private final String checker;
  private final Limits limits;
  private final NavigableMap<String, Looked> looked = new TreeMap<>();
  private final NavigableMap<String, Compared> compared = new TreeMap<>();
  private final Facts facts = new Facts();
  private final NavigableSet<String> failedArticles = new ConcurrentSkipListSet<>();
  private final NavigableSet<String> failedKeys = new ConcurrentSkipListSet<>();
  private final AtomicInteger stuck = new AtomicInteger();

  /** What was found by comparing; null when it has to be put together anew. */
  private @Nullable List<Identified> identifiedAcross;

  Heard(String checker, Limits limits) {
    this.checker = checker;
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
  record Looked(Article given, Article seen, Outcome outcome, List<Identified> identified) {}

  /**
   * Facts that were compared.
   *
   * @param identified what was found among them, with the ids it has if no other group says more
   */
  record Compared(Outcome outcome, List<Identified> identified) {}

  /** Ids of the articles about which a call failed. */
  NavigableSet<String> failedArticles() {
    return failedArticles;
  }

  /** Keys whose facts could not be compared. */
  NavigableSet<String> failedKeys() {
    return failedKeys;
  }

  /** What was taken out of the articles. */
  Facts facts() {
    return facts;
  }

  /** Notes a call that never ended. */
  void oneMoreStuck() {
    stuck.incrementAndGet();
  }

  /** Whether so many calls never ended that the checker is not called again. */
  boolean isStuck() {
    return stuck.get() >= limits.stuckCalls();
  }

  /** Whether so many articles failed that comparing makes no sense. */
  boolean isSwitchedOff() {
    return isStuck() || failedArticles.size() >= limits.failures();
  }

  List<String> articles() {
    return List.copyOf(looked.keySet());
  }

  /** What was heard about the article; null where it has not been looked at. */
  @Nullable Looked about(String article) {
    return looked.get(article);
  }

  /** The article as the checker saw it. */
  Article seen(String id) {
    Looked found = looked.get(id);
    if (found == null) {
      throw new IllegalArgumentException("no article '" + id + "' was looked at");
    }
    return found.seen;
  }

  void hear(Article given, Article seen, Outcome outcome) {
    identifiedAcross = null;
    FindingIds ids = new FindingIds(checker, id -> seen);
    List<Identified> identified = ids.identify(outcome.extraction.findings(), given.id());
    looked.put(given.id(), new Looked(given, seen, outcome, identified));
    facts.add(given.id(), outcome.extraction.mentions());
  }

  /** The article has changed in what the checker does not read. */
  void unchanged(Article given, Looked before) {
    looked.put(given.id(), new Looked(given, before.seen, before.outcome, before.identified));
  }

  void forget(String article) {
    identifiedAcross = null;
    failedArticles.remove(article);
    Looked before = looked.remove(article);
    if (before != null) {
      facts.remove(article, before.outcome.extraction.mentions());
    }
  }

  void hearCompared(String key, Map<String, Article> articles, Outcome outcome) {
    identifiedAcross = null;
    FindingIds ids = new FindingIds(checker, articles::get);
    compared.put(key, new Compared(outcome, ids.identify(outcome.extraction.findings(), "")));
    facts.compared(key);
  }

  void forgetCompared(String key) {
    identifiedAcross = null;
    compared.remove(key);
    failedKeys.remove(key);
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
    FindingIds ids = new FindingIds(checker, this::seen);
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
    String message = checker + " failed " + where + ": " + outcome.wrongs();
    return new Failure(checker, article, message, false);
  }

  private static void sayLast(List<Failure> all, String more) {
    if (!all.isEmpty()) {
      Failure last = all.remove(all.size() - 1);
      all.add(new Failure(last.checker(), last.article(), last.message() + more, true));
    }
  }
}
