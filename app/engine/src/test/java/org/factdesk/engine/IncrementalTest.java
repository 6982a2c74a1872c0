package org.factdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.factdesk.checker.Checker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;
import org.factdesk.checker.Options;
import org.factdesk.checker.Severity;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;

/** Edit by edit or from nothing: the same results, whatever the edits and however many lanes. */
class IncrementalTest {
  private static final int SEQUENCES = 60;
  private static final int EDITS = 60;
  private static final List<Checker> CHECKERS =
      List.of(new WrongWords(), new SameNumbers(), new FailsOnBad());

  /** Fails wherever a text says "bad", so that switching off takes part in the comparison. */
  private static final class FailsOnBad extends SameNumbers {
    @Override
    public CheckerDescription description() {
      return CheckerDescription.of("fails-on-bad", "Fails on bad").reports(DIFFERENT);
    }

    @Override
    public List<Mention<Count>> extract(Article article, Options options) {
      if (article.text().contains("bad")) {
        throw new IllegalStateException("bad");
      }
      return super.extract(article, options);
    }

    @Override
    public List<Finding> compare(FactGroup<Count> group, Options options) {
      if (group.mentions().size() % 4 == 3) {
        throw new IllegalStateException("three");
      }
      return super.compare(group, options);
    }
  }

  @Test
  void results_after_random_edits_equal_those_of_a_run_from_nothing() {
    for (int seed = 0; seed < SEQUENCES; seed++) {
      runSequence(new Random(seed), "sequence " + seed);
    }
  }

  private static void runSequence(Random random, String name) {
    Map<String, Article> articles = new TreeMap<>();
    Map<String, CheckerSettings> settings = Map.of();
    try (Engine live = new Engine(CHECKERS, settings)) {
      for (int edit = 0; edit < EDITS; edit++) {
        if (random.nextInt(12) == 0) {
          settings = settings(random);
          live.configure(settings);
        } else {
          edit(articles, random);
        }
        assertThat(live.check(articles.values()))
            .as("%s, edit %d", name, edit)
            .isEqualTo(fromNothing(articles, settings));
      }
    }
  }

  private static Results fromNothing(
      Map<String, Article> articles, Map<String, CheckerSettings> settings) {
    List<Article> shuffled = new ArrayList<>(articles.values());
    java.util.Collections.shuffle(shuffled, new Random(7));
    Limits oneLane = Limits.USUAL.withLanes(1);
    try (Engine fresh = new Engine(CHECKERS, settings, oneLane)) {
      return fresh.check(shuffled);
    }
  }

  private static Map<String, CheckerSettings> settings(Random random) {
    String flagged = random.nextBoolean() ? "wrong" : "bad";
    return Map.of(
        "wrong-words",
        new CheckerSettings(
            random.nextInt(4) > 0,
            Map.of("wrong-word", random.nextBoolean() ? Severity.ERROR : Severity.NOTE),
            new Options(Map.of("flagged", flagged))));
  }

  private static void edit(Map<String, Article> articles, Random random) {
    String id = "article-" + random.nextInt(12);
    Article was = articles.getOrDefault(id, Article.of(id, text(random)));
    switch (random.nextInt(6)) {
      case 0 -> articles.remove(id);
      case 1 -> articles.put(id, withDoubt(was, random));
      case 2 ->
          articles.put(
              id,
              was.withMetadata(
                  was.metadata()
                      .withPublished(
                          Metadatum.given(
                              DateRange.day(LocalDate.ofEpochDay(random.nextInt(20000)))))));
      default -> articles.put(id, Article.of(id, text(random)));
    }
  }

  private static Article withDoubt(Article article, Random random) {
    int begin = random.nextInt(article.text().length());
    String layer = random.nextBoolean() ? "doubt" : "claim";
    Annotation mark =
        new Annotation(
            "mark-" + random.nextInt(1000),
            layer,
            List.of(new Span(begin, article.text().length())),
            new TreeMap<>(),
            "",
            "anna",
            Instant.EPOCH);
    return article.withMarks(List.of(mark), List.of());
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("It says");
    for (int i = random.nextInt(6); i >= 0; i--) {
      text.append(
          switch (random.nextInt(6)) {
            case 0 -> " wrong";
            case 1 -> " bad";
            default -> " " + (char) ('a' + random.nextInt(5)) + "=" + random.nextInt(3);
          });
    }
    return text.toString();
  }
}
