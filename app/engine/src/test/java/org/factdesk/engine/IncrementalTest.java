package org.factdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.factdesk.checker.Checker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;
import org.factdesk.checker.Options;
import org.factdesk.checker.Severity;
import org.factdesk.model.Article;
import org.junit.jupiter.api.Test;

/** Edit by edit or from nothing: the same results, whatever the edits and however many lanes. */
class IncrementalTest {
  private static final int SEQUENCES = 200;
  private static final int EDITS = 200;

  /** Every edit is followed by a check, and every so many checks by one from nothing. */
  private static final int COMPARED = 10;

  private static final List<Supplier<Checker>> CHECKERS =
      List.of(WrongWords::new, SameNumbers::new, FailsOnBad::new, TwinSums::new, LinkedClaims::new);

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
    RandomNewsroom newsroom = new RandomNewsroom(random);
    List<Checker> checkers = new ArrayList<>(CHECKERS.stream().map(Supplier::get).toList());
    Map<String, CheckerSettings> settings = new HashMap<>();
    try (Engine live = new Engine(checkers, settings)) {
      for (int edit = 1; edit <= EDITS; edit++) {
        if (random.nextInt(10) > 0) {
          newsroom.edit();
        } else if (random.nextInt(3) > 0) {
          changeSettings(settings, random);
          live.configure(settings);
        } else {
          changeCheckers(checkers, random);
          live.use(checkers, settings);
        }
        if (random.nextInt(20) == 0) {
          cancelled(live, newsroom, random);
        }
        Results results = live.check(newsroom.articles());
        if (edit % COMPARED == 0 || edit == EDITS) {
          assertThat(results)
              .as("%s, edit %d", name, edit)
              .isEqualTo(fromNothing(newsroom, checkers, settings));
        }
      }
    }
  }

  /** A check that ends somewhere in the middle. */
  private static void cancelled(Engine live, RandomNewsroom newsroom, Random random) {
    boolean atOnce = random.nextBoolean();
    BooleanSupplier cancelled = () -> atOnce || random.nextBoolean();
    try {
      live.check(newsroom.articles(), cancelled);
    } catch (CancellationException expected) {
      assertThat(expected).hasMessageContaining("cancelled");
    }
  }

  private static Results fromNothing(
      RandomNewsroom newsroom, List<Checker> checkers, Map<String, CheckerSettings> settings) {
    Limits oneLane = Limits.USUAL.withLanes(1);
    try (Engine fresh = new Engine(checkers, settings, oneLane)) {
      return fresh.check(newsroom.shuffled());
    }
  }

  private static void changeSettings(Map<String, CheckerSettings> settings, Random random) {
    boolean enabled = random.nextInt(4) > 0;
    Severity severity = random.nextBoolean() ? Severity.ERROR : Severity.NOTE;
    if (random.nextBoolean()) {
      String flagged = random.nextBoolean() ? "wrong" : "says";
      settings.put(
          "wrong-words",
          new CheckerSettings(
              enabled, Map.of("wrong-word", severity), new Options(Map.of("flagged", flagged))));
    } else {
      String checker = List.of("twin-sums", "linked-claims", "fails-on-bad").get(random.nextInt(3));
      Map<String, Severity> kinds = Map.of("different-numbers", severity, "lonely-claim", severity);
      settings.put(checker, new CheckerSettings(enabled, kinds, Options.USUAL));
    }
  }

  /** One goes, or all are there, one of them another object than before. */
  private static void changeCheckers(List<Checker> checkers, Random random) {
    if (checkers.size() == CHECKERS.size() && random.nextBoolean()) {
      checkers.remove(random.nextInt(checkers.size()));
      return;
    }
    Map<String, Checker> all = new HashMap<>();
    CHECKERS.forEach(each -> all.put(each.get().description().id(), each.get()));
    String other = checkers.get(random.nextInt(checkers.size())).description().id();
    checkers.removeIf(checker -> checker.description().id().equals(other));
    checkers.forEach(checker -> all.put(checker.description().id(), checker));
    checkers.clear();
    checkers.addAll(all.values());
  }
}
