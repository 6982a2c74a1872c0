package org.factdesk.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.factdesk.checker.Checker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.CrossArticleChecker;
import org.factdesk.checker.Mention;
import org.factdesk.checker.Options;
import org.factdesk.engine.Heard.Looked;
import org.factdesk.engine.Heard.Outcome;
import org.factdesk.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * One checker at work: what it has to be asked, given what it said so far.
 *
 * <p>For one thread at a time; the calls that it makes run on others.
 */
final class CheckerRun {
  private final Checker checker;
  private final CheckerDescription description;
  private final Options options;
  private final Limits limits;
  private final Heard heard;

  CheckerRun(Checker checker, CheckerDescription description, Options options, Limits limits) {
    this.checker = checker;
    this.description = description;
    this.options = options;
    this.limits = limits;
    this.heard = new Heard(description.id(), limits);
  }

  /** A call that counts in the order of what it is about. */
  private final class Asked extends Call<Extraction> {
    private final String about;
    private final NavigableSet<String> failed;

    Asked(String about, NavigableSet<String> failed, Duration budget, Callable<Extraction> work) {
      super(checker, budget, work);
      this.about = about;
      this.failed = failed;
    }

    /** So many earlier calls have failed that whatever this one gave would not count. */
    @Override
    boolean pointless() {
      return heard.isStuck() || failed.headSet(about, false).size() >= limits.failures();
    }

    @Override
    void ended(@Nullable Extraction given, @Nullable String wrong) {
      if (wrong != null || (given != null && !given.faults().isEmpty())) {
        failed.add(about);
      }
      if (abandoned()) {
        heard.oneMoreStuck();
      }
    }
  }

  CheckerDescription description() {
    return description;
  }

  /** Whether it is this very checker with these options, so that all it said still holds. */
  @SuppressWarnings("ReferenceEquality") // another instance is another checker
  boolean isOf(Checker other, Options wanted) {
    return checker == other && options.equals(wanted);
  }

  /** What the checker said, as far as it counts. */
  Heard heard() {
    return heard;
  }

  /** The calls about articles that are new or have changed; forgets those that are gone. */
  List<Asking> askAboutArticles(NavigableMap<String, Article> articles) {
    for (String id : heard.articles()) {
      if (!articles.containsKey(id)) {
        heard.forget(id);
      }
    }
    List<Asking> calls = new ArrayList<>();
    for (Article article : articles.values()) {
      Looked before = heard.about(article.id());
      if (before != null && before.given().equals(article)) {
        continue;
      }
      Article seen = Extraction.seenBy(description, article);
      if (before != null && before.seen().equals(seen)) {
        heard.unchanged(article, before);
        continue;
      }
      heard.forget(article.id());
      calls.add(ask(article, seen));
    }
    return calls;
  }

  private Asking ask(Article given, Article seen) {
    Asked call =
        new Asked(
            given.id(),
            heard.failedArticles(),
            limits.callTimeFor(seen.text().length()),
            () -> Extraction.of(checker, description, options, seen, limits.findingsPerCall()));
    return new Asking(call, () -> heard.hear(given, seen, Outcome.of(call)));
  }

  /** The calls that compare the facts under the keys that were touched. */
  List<Asking> askAboutKeys() {
    if (!(checker instanceof CrossArticleChecker<?> across) || heard.isSwitchedOff()) {
      return List.of();
    }
    List<Asking> calls = new ArrayList<>();
    for (String key : heard.facts().touched()) {
      heard.forgetCompared(key);
      List<Mention<?>> mentions = heard.facts().under(key);
      if (mentions.isEmpty()) {
        heard.facts().compared(key);
      } else {
        calls.add(ask(across, key, mentions));
      }
    }
    return calls;
  }

  private Asking ask(CrossArticleChecker<?> across, String key, List<Mention<?>> mentions) {
    NavigableMap<String, Article> articles = new TreeMap<>();
    for (Mention<?> mention : mentions) {
      articles.computeIfAbsent(mention.place().article(), heard::seen);
    }
    int most = limits.findingsPerCall();
    Asked call =
        new Asked(
            key,
            heard.failedKeys(),
            limits.callTimeFor(10L * mentions.size()),
            () -> Extraction.compared(across, description, options, key, mentions, articles, most));
    return new Asking(call, () -> heard.hearCompared(key, articles, Outcome.of(call)));
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
}
