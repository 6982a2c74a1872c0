package org.factdesk.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.factdesk.checker.Checker;
import org.factdesk.checker.Options;
import org.factdesk.engine.CheckerSettings;
import org.factdesk.engine.Engine;
import org.factdesk.engine.Failure;
import org.factdesk.engine.Limits;
import org.factdesk.engine.Report;
import org.factdesk.engine.Results;
import org.factdesk.model.Article;

/** Runs a checker in every way it may be run in, each with a fresh instance; all must agree. */
final class EveryWay {
  private final Supplier<? extends Checker> fresh;
  private final Map<String, CheckerSettings> settings;
  private final List<Article> articles;

  EveryWay(Supplier<? extends Checker> fresh, Options options, List<Article> articles) {
    this.fresh = fresh;
    this.settings =
        Map.of(fresh.get().description().id(), new CheckerSettings(true, Map.of(), options));
    this.articles = articles;
  }

  List<Article> articles() {
    return articles;
  }

  /** What a fresh instance says of these articles, under the options of this case. */
  Results check(List<Article> all) {
    return check(fresh.get(), all);
  }

  /** What it says at once; fails where it says anything else in another way. */
  Results run() {
    Results atOnce = check(articles);
    others()
        .forEach(
            (way, results) -> {
              if (!results.equals(atOnce)) {
                throw new AssertionError(difference(way, atOnce, results));
              }
            });
    return atOnce;
  }

  private Map<String, Results> others() {
    Map<String, Results> others = new LinkedHashMap<>();
    List<Article> reversed = new ArrayList<>(articles);
    Collections.reverse(reversed);
    Checker one = fresh.get();
    check(one, articles);
    others.put("a second time with the same instance", check(one, articles));
    others.put("in another order of articles", check(fresh.get(), reversed));
    others.put("edit by edit", editByEdit());
    others.put(
        "with facts and findings sent through bytes", check(ThroughBytes.of(fresh), articles));
    return others;
  }

  private Engine engine(Checker checker) {
    return new Engine(List.of(checker), settings, Limits.USUAL.withLanes(2));
  }

  private Results check(Checker checker, List<Article> all) {
    try (Engine engine = engine(checker)) {
      return engine.check(all);
    }
  }

  /** Articles come one by one, each first as a stump, then unmarked; one leaves and comes back. */
  private Results editByEdit() {
    List<Article> here = new ArrayList<>();
    try (Engine engine = engine(fresh.get())) {
      engine.check(here);
      for (Article article : articles) {
        here.add(stump(article));
        engine.check(here);
        here.set(here.size() - 1, article.withMarks(List.of(), List.of()));
        engine.check(here);
        here.set(here.size() - 1, article);
        engine.check(here);
      }
      if (!here.isEmpty()) {
        Article first = here.remove(0);
        engine.check(here);
        here.add(first);
      }
      return engine.check(here);
    }
  }

  private static Article stump(Article article) {
    String text = article.text();
    int half = text.length() / 2;
    boolean inPair = half > 0 && Character.isHighSurrogate(text.charAt(half - 1));
    return Article.of(article.id(), text.substring(0, inPair ? half - 1 : half))
        .withMetadata(article.metadata());
  }

  private String difference(String way, Results atOnce, Results other) {
    StringBuilder text = new StringBuilder(way + ", the findings differ from those at once");
    only(text, "only at once", atOnce, other);
    only(text, "only " + way, other, atOnce);
    text.append(Shown.flagged(articles, atOnce.reports(), "at once"));
    return text.append(Shown.flagged(articles, other.reports(), way)).toString();
  }

  /** Runs one instance on two threads at once, again and again; all must say what it says alone. */
  void runSideBySide(int times) {
    Results alone = check(articles);
    Checker shared = fresh.get();
    for (int i = 0; i < times; i++) {
      CompletableFuture<Results> first =
          CompletableFuture.supplyAsync(() -> check(shared, articles));
      Results second = check(shared, articles);
      for (Results results : List.of(first.join(), second)) {
        if (!results.equals(alone)) {
          throw new AssertionError(difference("on two threads at once", alone, results));
        }
      }
    }
  }

  private static void only(StringBuilder text, String where, Results these, Results those) {
    for (Report report : these.reports()) {
      if (!those.reports().contains(report)) {
        text.append("\n  ").append(where).append(": ").append(show(report));
      }
    }
    for (Failure failure : these.failures()) {
      if (!those.failures().contains(failure)) {
        text.append("\n  ").append(where).append(": ").append(failure.message());
      }
    }
  }

  /** A finding in one line. */
  static String show(Report report) {
    StringBuilder line = new StringBuilder(report.finding().kind().id());
    line.append(" (").append(report.severity().id()).append(") at");
    report
        .finding()
        .places()
        .forEach(
            place ->
                line.append(' ')
                    .append(place.article())
                    .append(" “")
                    .append(place.quote())
                    .append('”'));
    return line.append(": ").append(report.finding().message()).toString();
  }
}
