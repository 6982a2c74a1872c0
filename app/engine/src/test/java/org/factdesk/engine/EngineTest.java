package org.factdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.factdesk.checker.Checker;
import org.factdesk.checker.Options;
import org.factdesk.checker.Severity;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;

class EngineTest {
  private static final List<Checker> BOTH = List.of(new WrongWords(), new SameNumbers());

  private static Results once(Article... articles) {
    try (Engine engine = new Engine(BOTH, Map.of())) {
      return engine.check(List.of(articles));
    }
  }

  @Test
  void findings_come_from_one_article_and_from_comparing_several() {
    Results results =
        once(Article.of("north", "dead=12 and wrong"), Article.of("south", "it says dead=13"));

    assertThat(results.failures()).isEmpty();
    assertThat(results.reports())
        .extracting(report -> report.checker() + " " + report.finding().message())
        .containsExactly("same-numbers dead is [12, 13]", "wrong-words “wrong” is wrong");
    assertThat(results.reports().get(0).finding().places())
        .extracting(place -> place.article())
        .containsExactly("north", "south");
  }

  @Test
  void only_what_an_edit_touched_is_looked_at_again() {
    Article north = Article.of("north", "dead=12 hurt=3");
    Article south = Article.of("south", "dead=13 rain=1");
    try (Engine engine = new Engine(List.of(new SameNumbers()), Map.of())) {
      engine.check(List.of(north, south));
      assertThat(engine.lastWork()).isEqualTo(new Engine.Work(2, 3));

      engine.check(List.of(Article.of("north", "dead=12 hurt=3"), south));
      assertThat(engine.lastWork()).isEqualTo(new Engine.Work(0, 0));

      Results results = engine.check(List.of(Article.of("north", "dead=13"), south));
      assertThat(engine.lastWork()).isEqualTo(new Engine.Work(1, 1));
      assertThat(results.reports()).isEmpty();
    }
  }

  @Test
  void an_edit_that_leaves_the_facts_as_they_are_compares_nothing() {
    Article north = claimed(Article.of("north", "one two three"), "claim", 0, 3);
    Article south = claimed(Article.of("south", "one two three"), "claim", 4, 7);
    try (Engine engine = new Engine(List.of(new LinkedClaims()), Map.of())) {
      engine.check(List.of(north, south));
      assertThat(engine.lastWork()).isEqualTo(new Engine.Work(2, 1));

      Article titled =
          north.withMetadata(north.metadata().withTitle(Metadatum.given("another title")));
      engine.check(List.of(titled, south));
      assertThat(engine.lastWork()).isEqualTo(new Engine.Work(1, 0));

      engine.check(List.of(claimed(titled, "source", 0, 3), south));
      assertThat(engine.lastWork())
          .as("the claim is gone: its one group is compared without it")
          .isEqualTo(new Engine.Work(1, 1));

      engine.check(List.of(titled));
      assertThat(engine.lastWork()).isEqualTo(new Engine.Work(1, 1));
    }
  }

  private static Article claimed(Article article, String layer, int begin, int end) {
    Annotation mark =
        new Annotation(
            "m",
            layer,
            List.of(new Span(begin, end)),
            new TreeMap<>(Map.of("topic", "rain")),
            "",
            "anna",
            Instant.EPOCH);
    return article.withMarks(List.of(mark), List.of());
  }

  @Test
  void the_id_of_a_finding_stays_when_its_words_move() {
    Report before = once(Article.of("a", "this is wrong")).reports().get(0);
    Report after = once(Article.of("a", "now, this is not so wrong")).reports().get(0);

    assertThat(after.id()).isEqualTo(before.id());
  }

  @Test
  void a_finding_is_known_again_by_its_exact_id_when_another_group_finds_a_twin() {
    Checker sums = new TwinSums();
    Article one = Article.of("a", "it says k=1 k=2 here and then a good many other words");
    Article two = Article.of("b", "it says m=1 m=2 there");
    try (Engine engine = new Engine(List.of(sums), Map.of())) {
      Report alone = engine.check(List.of(one)).reports().get(0);
      List<Report> twins = engine.check(List.of(one, two)).reports();
      Report again = engine.check(List.of(one)).reports().get(0);

      assertThat(twins).hasSize(2);
      assertThat(twins.get(0).id()).isNotEqualTo(alone.id()).isEqualTo(alone.exactId());
      assertThat(twins.get(0).evidence()).isEqualTo(alone.evidence());
      assertThat(again).isEqualTo(alone);
    }
  }

  @Test
  void findings_about_the_same_subject_have_different_ids() {
    String twice = "a very long stretch of words stands between the two of them, doubtless";
    Results results = once(Article.of("a", "wrong " + twice + " wrong"), Article.of("b", "wrong"));

    assertThat(results.reports()).hasSize(3).extracting(Report::id).doesNotHaveDuplicates();
  }

  @Test
  void a_workspace_changes_severities_options_and_what_runs() {
    Map<String, CheckerSettings> settings =
        Map.of(
            "wrong-words",
            new CheckerSettings(
                true,
                Map.of("wrong-word", Severity.ERROR),
                new Options(Map.of("flagged", "right"))),
            "same-numbers",
            new CheckerSettings(false, Map.of(), Options.USUAL));
    List<Article> articles = List.of(Article.of("a", "right x=1 x=2"));

    try (Engine engine = new Engine(BOTH, settings)) {
      assertThat(engine.check(articles).reports())
          .extracting(Report::severity)
          .containsExactly(Severity.ERROR);

      engine.configure(Map.of());
      assertThat(engine.check(articles).reports())
          .extracting(Report::checker)
          .containsExactly("same-numbers");
    }
  }

  @Test
  void checkers_that_stay_keep_what_they_know_when_others_come_and_go() {
    List<Article> articles = List.of(Article.of("a", "wrong x=1 x=2"), Article.of("b", "x=3"));
    Checker words = new WrongWords();
    try (Engine engine = new Engine(List.of(words, new SameNumbers()), Map.of())) {
      Results before = engine.check(articles);

      engine.use(List.of(words, new SameNumbers()), Map.of());
      assertThat(engine.check(articles)).isEqualTo(before);
      assertThat(engine.lastWork()).isEqualTo(new Engine.Work(2, 1));

      engine.use(List.of(words), Map.of());
      assertThat(engine.check(articles).reports())
          .extracting(Report::checker)
          .containsExactly("wrong-words");
      assertThat(engine.lastWork()).isEqualTo(new Engine.Work(0, 0));
    }
  }

  @Test
  void another_severity_costs_no_call() {
    List<Article> articles = List.of(Article.of("a", "wrong x=1 x=2"));
    Map<String, Severity> severity = Map.of("different-numbers", Severity.NOTE);
    try (Engine engine = new Engine(BOTH, Map.of())) {
      engine.check(articles);

      engine.use(BOTH, Map.of("same-numbers", new CheckerSettings(true, severity, Options.USUAL)));
      assertThat(engine.check(articles).reports())
          .extracting(Report::severity)
          .containsExactly(Severity.WARNING, Severity.NOTE);
      assertThat(engine.lastWork()).isEqualTo(new Engine.Work(0, 0));
    }
  }

  @Test
  void checkers_that_share_an_id_change_nothing() {
    List<Article> articles = List.of(Article.of("a", "wrong"));
    try (Engine engine = new Engine(BOTH, Map.of())) {
      Results before = engine.check(articles);

      assertThatThrownBy(() -> engine.use(List.of(new WrongWords(), new WrongWords()), Map.of()))
          .hasMessageContaining("'wrong-words'");
      assertThat(engine.check(articles)).isEqualTo(before);
    }
  }

  @Test
  void a_cancelled_check_is_finished_by_the_next_one() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      articles.add(Article.of("article-" + i, "wrong x=" + i));
    }
    try (Engine engine = new Engine(BOTH, Map.of());
        Engine other = new Engine(BOTH, Map.of())) {
      Collections.shuffle(articles, new Random(1));

      assertThatThrownBy(() -> engine.check(articles, () -> true))
          .isInstanceOf(CancellationException.class);
      assertThat(engine.check(articles)).isEqualTo(other.check(articles));
    }
  }

  @Test
  void two_articles_or_checkers_with_one_id_are_a_programming_error() {
    assertThatThrownBy(() -> once(Article.of("a", "x"), Article.of("a", "y")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'a'");
    assertThatThrownBy(() -> new Engine(List.of(new WrongWords(), new WrongWords()), Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'wrong-words'");
  }
}
