package org.factdesk.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.factdesk.engine.FindingIds.Identified;
import org.factdesk.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * All that one checker said so far, and what of it counts: nothing after the failure that switched
 * the checker off, in the order of article ids and then of keys. So it depends on the articles
 * alone, never on the order of edits or calls.
 *
 * <p>For one thread at a time; the threads of the calls note failures and look articles up.
 */
final class Heard {
  private final String checker;
  private final Limits limits;
  private final Map<String, Looked> looked = new ConcurrentHashMap<>();
  private final NavigableMap<String, Compared> compared = new TreeMap<>();
  private final Facts facts = new Facts(this::mentions);
  private final Across across;
  private final NavigableSet<String> failedArticles = new ConcurrentSkipListSet<>();
  private final NavigableSet<String> failedKeys = new ConcurrentSkipListSet<>();
  private final AtomicInteger stuck = new AtomicInteger();
  private final Difference.Collector different = new Difference.Collector();
  private boolean wholeBefore;

  Heard(String checker, Limits limits) {
    this.checker = checker;
    this.limits = limits;
    this.across = new Across(new FindingIds(checker, this::seen));
  }

  /**
   * An article that was looked at.
   *
   * @param seen as the checker saw it
   * @param wrongs what went wrong, empty where nothing did
   */
  record Looked(Article seen, PackedMentions mentions, List<Identified> findings, String wrongs) {
    static Looked of(Article seen, Extraction given, String wrongs) {
      return new Looked(seen, given.mentions(), given.findings(), wrongs);
    }
  }

  /** Facts that were compared, and among which something was found or went wrong. */
  private record Compared(List<Identified> findings, String wrongs) {}

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

  /** What was heard about the article; null where it has not been looked at. */
  @Nullable Looked about(String article) {
    return looked.get(article);
  }

  /** The article as the checker saw it; null where it has not been looked at. Any thread. */
  @Nullable Article seen(String id) {
    Looked found = looked.get(id);
    return found == null ? null : found.seen;
  }

  private PackedMentions mentions(String article) {
    Looked found = looked.get(article);
    return found == null ? PackedMentions.NONE : found.mentions;
  }

  /** Takes in what a call about an article gave, or that it failed. */
  void hear(Article seen, Call<Extraction> call) {
    Extraction given = call.result();
    Looked now = Looked.of(seen, given == null ? Extraction.NOTHING : given, wrongs(call));
    Looked before = looked.put(seen.id(), now);
    if (wholeBefore) {
      different.gone(before == null ? List.of() : before.findings);
      different.come(now.findings);
    }
    PackedMentions was = before == null ? PackedMentions.NONE : before.mentions;
    Set<String> touched = given == null ? was.keys() : given.touched();
    if (!touched.isEmpty()) {
      facts.replace(seen.id(), touched, now.mentions.keys());
    }
  }

  private static String wrongs(Call<Extraction> call) {
    String failure = call.failure();
    Extraction given = call.result();
    if (failure != null) {
      return failure;
    }
    return given == null ? "" : String.join("; ", given.faults());
  }

  int size() {
    return looked.size();
  }

  /** The articles with which nothing went wrong, sorted by id; a copy. */
  List<Looked> sound() {
    return looked.values().stream()
        .filter(article -> article.wrongs.isEmpty())
        .sorted(Comparator.comparing(article -> article.seen.id()))
        .toList();
  }

  void forget(String article) {
    failedArticles.remove(article);
    Looked before = looked.remove(article);
    if (before != null) {
      if (wholeBefore) {
        different.gone(before.findings);
      }
      facts.replace(article, before.mentions.keys(), Set.of());
    }
  }

  /** Takes in what comparing the facts under a key gave, or that it failed. */
  void hearCompared(String key, Call<Extraction> call) {
    Extraction given = call.result();
    compared(key, new Compared(given == null ? List.of() : given.findings(), wrongs(call)));
  }

  private void compared(String key, Compared now) {
    boolean nothing = now.findings.isEmpty() && now.wrongs.isEmpty();
    Compared before = nothing ? compared.remove(key) : compared.put(key, now);
    across.replace(key, before == null ? List.of() : before.findings, now.findings);
    facts.compared(key);
  }

  /** There are no facts left under the key. */
  void forgetCompared(String key) {
    failedKeys.remove(key);
    compared(key, new Compared(List.of(), ""));
  }

  /** What has changed in what counts since this was last called. */
  Difference difference() {
    boolean whole = failedArticles.size() + failedKeys.size() < limits.failures() && !isStuck();
    if (whole) { // until then some of the groups may be out of date
      across.drain(different);
    }
    Difference taken = different.take();
    Difference difference = whole && wholeBefore ? taken : all();
    wholeBefore = whole;
    return difference;
  }

  /** What was found, as far as it counts: nothing after the failure that switched it off. */
  private List<Identified> findings() {
    if (isStuck()) {
      return List.of();
    }
    List<Identified> all = new ArrayList<>();
    Predicate<String> counts = upTo(failedArticles, limits.failures());
    looked.forEach(
        (id, article) -> {
          if (counts.test(id)) {
            all.addAll(article.findings);
          }
        });
    if (!isSwitchedOff()) {
      int left = limits.failures() - failedArticles.size();
      all.addAll(across.findings(upTo(failedKeys, left)));
    }
    return all;
  }

  /** All that counts, as if nothing had been asked before. */
  Difference all() {
    return new Difference(true, List.of(), findings());
  }

  /** Everything up to and with the nth failure. */
  private static Predicate<String> upTo(NavigableSet<String> failed, int most) {
    return failed.stream()
        .skip(most - 1L)
        .findFirst()
        .<Predicate<String>>map(last -> id -> id.compareTo(last) <= 0)
        .orElse(id -> true);
  }

  /** What went wrong, a sentence each; the last one says so when it switched the checker off. */
  List<Failure> failures() {
    List<Failure> all = new ArrayList<>();
    for (String id : failedArticles) {
      Looked article = looked.get(id);
      if (article != null && all.size() < limits.failures()) {
        all.add(failure(id, "on " + id, article.wrongs));
      }
    }
    for (String key : failedKeys) {
      Compared group = compared.get(key);
      if (group != null && all.size() < limits.failures()) {
        String first = facts.under(key).get(0).place().article();
        all.add(failure(first, "comparing '" + key + "' from " + first, group.wrongs));
      }
    }
    if (isStuck()) {
      sayLast(all, "; switched off until plugins are loaded again");
    } else if (all.size() >= limits.failures()) {
      sayLast(all, "; switched off after " + limits.failures());
    }
    return all;
  }

  private Failure failure(String article, String where, String wrongs) {
    String message = checker + " failed " + where + ": " + wrongs;
    return new Failure(checker, article, message, false);
  }

  private static void sayLast(List<Failure> all, String more) {
    if (!all.isEmpty()) {
      Failure last = all.remove(all.size() - 1);
      all.add(new Failure(last.checker(), last.article(), last.message() + more, true));
    }
  }
}
