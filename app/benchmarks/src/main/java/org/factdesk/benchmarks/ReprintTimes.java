package org.factdesk.benchmarks;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.factdesk.checker.Checker;
import org.factdesk.engine.Engine;
import org.factdesk.engine.Limits;
import org.factdesk.engine.PluginFolder;
import org.factdesk.engine.Plugins;
import org.factdesk.engine.Report;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Place;
import org.factdesk.text.NearDuplicates;

/** How well and how fast the checker of reprints works in the engine; see {@code near.sh}. */
public final class ReprintTimes {
  private static final int EXACT = 2000;
  private static final int EDITS = 300;
  private static final double SOUGHT = 0.6;
  private static final double ALLOWED = 0.5;
  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);

  private final List<Checker> checkers;
  private final Goals goals = new Goals();

  private ReprintTimes(List<Checker> checkers) {
    this.checkers = checkers;
  }

  /** Arguments: the folder of the plugins that ship with Factdesk, and how many articles. */
  public static void main(String[] arguments) {
    try (Plugins plugins = Plugins.load(List.of(new PluginFolder(Path.of(arguments[0]), true)))) {
      ReprintTimes times =
          new ReprintTimes(
              plugins.checkers().stream()
                  .filter(checker -> checker.description().id().equals("reprints"))
                  .toList());
      times.quality();
      times.speed(Integer.parseInt(arguments[1]));
      System.exit(times.goals.missed() == 0 ? 0 : 1);
    }
  }

  /** Half of the articles are made of others: edited, cut, put together, with a new beginning. */
  private static List<String> reprinted(int count, long seed) {
    GeneratedNews news = new GeneratedNews(seed);
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String origin = texts.isEmpty() ? news.article() : texts.get(random.nextInt(texts.size()));
      texts.add(
          switch (random.nextInt(10)) {
            case 0 -> news.edited(origin, 0.10 * random.nextDouble());
            case 1 ->
                origin.substring(0, (int) (origin.length() * (0.5 + random.nextDouble() / 2)));
            case 2 -> news.article().substring(0, 300) + "\n\n" + origin;
            case 3 -> turned(origin);
            case 4 -> news.edited(origin, 0.02) + "\n\n" + news.article().substring(0, 400);
            default -> news.article();
          });
    }
    return texts;
  }

  /** The last third first. */
  private static String turned(String text) {
    int cut = text.indexOf(' ', text.length() * 2 / 3);
    return cut < 0 ? text : text.substring(cut + 1) + "\n\n" + text.substring(0, cut);
  }

  private void quality() {
    List<String> texts = reprinted(EXACT, 5);
    Set<String> reported = new HashSet<>();
    try (Engine engine = new Engine(checkers, Map.of())) {
      for (Report report : engine.check(articles(texts).values()).reports()) {
        List<Place> places = report.finding().places();
        if (report.finding().kind().id().equals("reprint")) {
          places.forEach(
              one -> places.forEach(other -> reported.add(one.article() + other.article())));
        }
      }
    }
    List<long[]> runs = texts.stream().map(NearDuplicates::runs).toList();
    int near = 0;
    int found = 0;
    int pairs = 0;
    int real = 0;
    for (int i = 0; i < EXACT; i++) {
      for (int j = i + 1; j < EXACT; j++) {
        boolean told = reported.contains(id(i) + id(j));
        double jaccard = NearDuplicates.jaccard(runs.get(i), runs.get(j));
        near += jaccard > SOUGHT ? 1 : 0;
        found += jaccard > SOUGHT && told ? 1 : 0;
        pairs += told ? 1 : 0;
        real += told && jaccard > ALLOWED ? 1 : 0;
      }
    }
    goals.say("%d articles, %d pairs above %.1f, %d reported", EXACT, near, SOUGHT, pairs);
    goals.atMost("share of pairs missed", 1 - (double) found / near, .02, "");
    goals.atMost("share of reported pairs not above 0.5", 1 - (double) real / pairs, .05, "");
  }

  private static Map<String, Article> articles(List<String> texts) {
    Map<String, Article> articles = new TreeMap<>();
    for (int i = 0; i < texts.size(); i++) {
      DateRange day = DateRange.day(FIRST_DAY.plusDays(i % 365));
      articles.put(
          id(i),
          Article.of(id(i), texts.get(i))
              .withMetadata(Metadata.UNKNOWN.withPublished(Metadatum.given(day))));
    }
    return articles;
  }

  private static String id(int number) {
    return "%07d".formatted(number);
  }

  private void speed(int count) {
    NearNews news = NearNews.of(count, 11);
    Map<String, Article> articles = articles(news.texts());
    try (Engine engine = new Engine(checkers, Map.of(), Limits.USUAL)) {
      System.gc();
      long before = NearTimes.used();
      long begun = NearTimes.processor();
      long wall = System.nanoTime();
      int found = engine.check(articles.values()).reports().size();
      goals.say(
          "full run of %d articles: %.1f s, %.1f s of processor time, %d findings, %s",
          count,
          (System.nanoTime() - wall) / 1e9,
          (NearTimes.processor() - begun) / 1e9,
          found,
          engine.lastWork());
      System.gc();
      goals.say("held: %.1f KB an article", (NearTimes.used() - before) / 1e3 / count);
      Random random = new Random(4);
      GeneratedNews words = new GeneratedNews(13);
      Times edits = new Times();
      for (int i = 0; i < EDITS; i++) {
        int edited = random.nextInt(count);
        Article was = Objects.requireNonNull(articles.get(id(edited)));
        Article now = Article.of(was.id(), words.edited(was.text(), 0.02));
        articles.put(was.id(), now.withMetadata(was.metadata()));
        edits.take(() -> engine.check(articles.values()));
      }
      goals.say("one edit of a text: %s", edits);
      goals.atMost("one edit, median by the clock", edits.at(0.5), 50, "ms");
      goals.atMost("one edit, 99th percentile by the clock", edits.at(0.99), 200, "ms");
    }
  }
}
