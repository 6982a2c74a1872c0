package org.factdesk.engine;

import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.factdesk.checker.Checker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.CrossArticleChecker;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Options;
import org.factdesk.engine.FactsChunk.Taken;
import org.factdesk.engine.Heard.Looked;
import org.factdesk.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * One checker at work: what it has to be asked, given what it said so far.
 *
 * <p>For one thread at a time; the calls that it makes run on others.
 */
final class CheckerRun {
  /** One article in so many has to be new before it pays to write them all. */
  private static final int FEWEST_NEW = 50;

  private final Checker checker;
  private final CheckerDescription description;
  private final Options options;
  private final Limits limits;
  private final Heard heard;
  private final Sharing sharing = new Sharing();

  /** Articles that have changed and were not looked at since. */
  private final NavigableMap<String, Article> pending = new TreeMap<>();

  private @Nullable FactsFile file;
  private boolean fileRead;

  /** What an earlier session took out of the articles. */
  private Remembered known = Remembered.NOTHING;

  /** So many articles were looked at since the file was written. */
  private int learned;

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

  /** Where to find what an earlier session took out of the articles, and to keep it. */
  void keepIn(FactsCache cache) {
    file = cache.file(checker, description.id(), options).orElse(null);
  }

  /**
   * How to write what is known now, where that is worth while; any thread may do it.
   *
   * @param least articles that have to be new in it
   * @param givenUp whether there is no time left for it
   */
  Optional<Runnable> keeping(int least, BooleanSupplier givenUp) {
    FactsFile to = file;
    if (to == null || learned < Math.max(least, heard.size() / FEWEST_NEW)) {
      return Optional.empty();
    }
    learned = 0;
    List<Looked> all = heard.sound();
    return Optional.of(() -> to.write(all, givenUp));
  }

  /** These articles are new or another object than before; the checker may have to see them. */
  void changed(Collection<Article> articles) {
    articles.forEach(article -> pending.put(article.id(), article));
  }

  /** These articles are no more. */
  void gone(Collection<String> ids) {
    ids.forEach(pending::remove);
    ids.forEach(heard::forget);
  }

  /** The calls about articles that have changed in what the checker reads. */
  Stream<Asking> askAboutArticles() {
    if (pending.isEmpty() || heard.isStuck()) {
      return Stream.empty();
    }
    dropUnchanged();
    if (file != null && !fileRead) {
      fileRead = true;
      known = file.read();
    }
    heard.failedArticles().removeIf(pending::containsKey);
    Collection<Article> asked = upToLastThatCounts(pending, heard.failedArticles()).values();
    return List.copyOf(asked).stream().map(this::ask);
  }

  /** From now on those that are pending are as the checker sees them. */
  private void dropUnchanged() {
    for (Iterator<NavigableMap.Entry<String, Article>> all = pending.entrySet().iterator();
        all.hasNext(); ) {
      NavigableMap.Entry<String, Article> one = all.next();
      Looked before = heard.about(one.getKey());
      Article seen = Extraction.seenBy(description, one.getValue());
      if (before != null && before.seen().equals(seen)) {
        all.remove();
      } else {
        one.setValue(seen);
      }
    }
  }

  private <V> NavigableMap<String, V> upToLastThatCounts(
      NavigableMap<String, V> all, NavigableSet<String> failed) {
    return failed.size() < limits.failures()
        ? all
        : all.headMap(failed.stream().skip(limits.failures() - 1L).findFirst().orElseThrow(), true);
  }

  private Asking ask(Article seen) {
    Looked before = heard.about(seen.id());
    Remembered earlier = known;
    Asked call =
        new Asked(
            seen.id(),
            heard.failedArticles(),
            limits.callTimeFor(seen.text().length()),
            () -> extraction(seen, earlier, before));
    return new Asking(
        call,
        () -> {
          pending.remove(seen.id());
          heard.hear(seen, call);
          learned += Asking.isWork(call) ? 1 : 0;
        });
  }

  private Extraction extraction(Article seen, Remembered earlier, @Nullable Looked before) {
    Extraction now = extraction(seen, earlier.about(seen));
    return before == null
        ? now
        : now.since(before.mentions(), before.seen().text().equals(seen.text()));
  }

  /** Asks the checker, unless something sound is remembered. */
  private Extraction extraction(Article seen, @Nullable Taken taken) {
    int most = limits.findingsPerCall();
    if (taken != null) {
      Extraction remembered = Extraction.remembered(description, seen, taken, most, sharing);
      if (remembered.faults().isEmpty()) {
        return remembered;
      }
    }
    return Extraction.of(checker, description, options, seen, most, sharing);
  }

  /** The calls that compare the facts under the keys that were touched. */
  Stream<Asking> askAboutKeys() {
    if (pending.isEmpty()) {
      known = Remembered.NOTHING; // it was for reopening; keeping it would take memory
    }
    if (!(checker instanceof CrossArticleChecker<?> across) || heard.isSwitchedOff()) {
      return Stream.empty();
    }
    heard.failedKeys().removeIf(heard.facts()::isTouched);
    return heard.facts().touched().stream().flatMap(key -> askAbout(across, key).stream());
  }

  /** Nothing where no fact is left under the key, or where it would not count. */
  private Optional<Asking> askAbout(CrossArticleChecker<?> across, String key) {
    int count = heard.facts().count(key);
    if (count == 0) {
      heard.forgetCompared(key);
      return Optional.empty();
    }
    return heard.failedKeys().headSet(key, false).size() < limits.failures()
        ? Optional.of(ask(across, key, count))
        : Optional.empty();
  }

  private Asking ask(CrossArticleChecker<?> across, String key, int count) {
    int most = limits.findingsPerCall();
    Asked call =
        new Asked(
            key,
            heard.failedKeys(),
            limits.callTimeFor(10L * count),
            () ->
                Extraction.compared(
                    across, description, options, group(key), heard::seen, most, sharing));
    return new Asking(call, () -> heard.hearCompared(key, call));
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the mentions came from this very checker
  private FactGroup<?> group(String key) {
    return new FactGroup(key, heard.facts().under(key));
  }

  /** A call, and how its outcome is taken in once it has ended. */
  record Asking(Call<Extraction> call, Runnable absorb) {
    /**
     * Takes the outcome in, if the call has ended; one that was skipped or cancelled is asked again
     * next time. Says whether the checker really was asked.
     */
    boolean absorbed() {
      if (call.hasEnded()) {
        absorb.run();
        return isWork(call);
      }
      return false;
    }

    private static boolean isWork(Call<Extraction> call) {
      Extraction given = call.result();
      return given == null || !given.remembered();
    }
  }
}
