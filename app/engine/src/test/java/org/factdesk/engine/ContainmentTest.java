package org.factdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.CrossArticleChecker;
import org.factdesk.checker.Fact;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Mention;
import org.factdesk.checker.Options;
import org.factdesk.checker.QuickFix;
import org.factdesk.checker.Severity;
import org.factdesk.model.Article;
import org.factdesk.model.Place;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each hostile checker runs beside an honest one, which must not notice. */
@Timeout(60)
class ContainmentTest {
  private static final FindingKind KIND = new FindingKind("odd", Severity.NOTE, "Something odd.");
  private static final FindingKind OTHER = new FindingKind("other", Severity.NOTE, "Undeclared.");
  private static final Limits SHORT =
      Limits.USUAL.withCallTime(Duration.ofMillis(200)).withFindingsPerCall(100);

  private record Hostile(Function<Article, List<Finding>> behaviour) implements ArticleChecker {
    @Override
    public CheckerDescription description() {
      return CheckerDescription.of("hostile", "Hostile").reports(KIND);
    }

    @Override
    public List<Finding> check(Article article, Options options) {
      return behaviour.apply(article);
    }
  }

  private static Results with(Function<Article, List<Finding>> behaviour, int articles) {
    List<Article> all =
        IntStream.range(0, articles)
            .mapToObj(i -> Article.of("article-%02d".formatted(i), "wrong " + i))
            .toList();
    try (Engine engine =
        new Engine(List.of(new Hostile(behaviour), new WrongWords()), Map.of(), SHORT)) {
      Results results = engine.check(all);
      assertThat(results.reports())
          .filteredOn(report -> report.checker().equals("wrong-words"))
          .hasSize(articles);
      return results;
    }
  }

  private static List<String> messages(Results results) {
    return results.failures().stream().map(Failure::message).toList();
  }

  private static Finding flawless(Article article) {
    return Finding.of(KIND, "odd").at(article.place(new Span(0, 1))).about("it");
  }

  private static List<Finding> flawlessAnd(Article article, Finding other) {
    return List.of(flawless(article), other);
  }

  @SuppressWarnings("InfiniteRecursion") // that is what it is for
  private static int endless(int depth) {
    return endless(depth + 1) + 1;
  }

  @Test
  void an_exception_is_a_failure_that_names_checker_article_and_line() {
    Results results =
        with(
            article -> {
              throw new IllegalStateException("no\ncalendar");
            },
            1);

    assertThat(results.failures()).extracting(Failure::article).containsExactly("article-00");
    assertThat(messages(results).get(0))
        .startsWith("hostile failed on article-00: IllegalStateException: no calendar");
  }

  @Test
  void an_exception_that_fails_to_describe_itself_is_named() {
    class Sly extends RuntimeException {
      private static final long serialVersionUID = 1L;

      @Override
      public String getMessage() {
        throw new IllegalStateException("not even that");
      }
    }
    Results results =
        with(
            article -> {
              throw new Sly();
            },
            1);

    assertThat(messages(results)).containsExactly("hostile failed on article-00: Sly");
  }

  @Test
  void an_exception_without_a_name_that_fails_to_describe_itself_is_named() {
    Results results =
        with(
            article -> {
              throw new IllegalStateException() {
                @Override
                public synchronized Throwable getCause() {
                  return this;
                }

                @Override
                public String getMessage() {
                  throw this;
                }

                @Override
                public StackTraceElement[] getStackTrace() {
                  throw this;
                }
              };
            },
            1);

    assertThat(messages(results))
        .containsExactly("hostile failed on article-00: ContainmentTest$1");
  }

  @Test
  void a_checker_is_switched_off_after_five_failures() {
    Results results =
        with(
            article -> {
              if (article.id().compareTo("article-02") < 0) {
                return List.of(flawless(article));
              }
              throw new AssertionError("never");
            },
            40);

    assertThat(messages(results)).hasSize(5);
    assertThat(messages(results).get(3)).endsWith("AssertionError: never");
    assertThat(messages(results).get(4))
        .startsWith("hostile failed on article-06: ")
        .endsWith("; switched off after 5");
    assertThat(results.failures())
        .extracting(Failure::switchedOff)
        .containsExactly(false, false, false, false, true);
    assertThat(results.reports())
        .filteredOn(report -> report.checker().equals("hostile"))
        .hasSize(2);
  }

  @Test
  void an_endless_recursion_is_a_failure() {
    assertThat(messages(with(article -> List.of(flawless(article)).subList(0, endless(0)), 1)))
        .singleElement()
        .asString()
        .contains("StackOverflowError");
  }

  @Test
  void running_out_of_memory_is_a_failure() {
    Results results =
        with(
            article -> {
              List<long[]> hoard = new ArrayList<>();
              while (hoard.size() < 1_000_000) {
                hoard.add(new long[Integer.MAX_VALUE]);
              }
              return List.of();
            },
            1);

    assertThat(messages(results)).singleElement().asString().contains("OutOfMemoryError");
  }

  @Test
  void a_call_that_never_ends_is_given_up_and_its_checker_soon_switched_off() {
    Results results =
        with(
            article -> {
              while (true) {
                Thread.onSpinWait();
                if (Thread.currentThread().isInterrupted()) {
                  throw new IllegalStateException("too late to count");
                }
              }
            },
            10);

    assertThat(messages(results))
        .hasSizeBetween(2, 5)
        .allMatch(message -> message.contains("it took longer than 0.2 s and was given up"));
    assertThat(messages(results).get(messages(results).size() - 1))
        .endsWith("; switched off until plugins are loaded again");
  }

  @Test
  void a_flood_is_cut_and_named() {
    Results results = with(article -> Collections.nCopies(1_000_000, flawless(article)), 1);

    assertThat(messages(results))
        .containsExactly(
            "hostile failed on article-00: it returned more than 100 findings; the rest is left"
                + " out");
  }

  @Test
  void nothing_instead_of_a_list_is_a_failure() {
    assertThat(messages(with(article -> null, 1)))
        .containsExactly(
            "hostile failed on article-00: it returned null instead of a list of findings");
  }

  @Test
  @SuppressWarnings("NullAway") // a plugin is not bound to its promise that nothing is null
  void a_finding_without_a_message_or_a_subject_is_left_out() {
    assertThat(messages(with(article -> flawlessAnd(article, flawless(article).about(null)), 1)))
        .containsExactly(
            "hostile failed on article-00: a finding of kind 'odd' has no message or no subject");
  }

  @Test
  void a_finding_with_a_novel_in_it_is_left_out() {
    String novel = "n".repeat(1_000_000);
    String longest = "n".repeat(2_000);

    assertThat(faultOf(one -> one.about(novel))).endsWith(tooLong("a subject of"));
    assertThat(faultOf(one -> one.fix(QuickFix.of(novel))))
        .endsWith(tooLong("a fix with a label of"));
    assertThat(faultOf(one -> Finding.of(KIND, novel).at(one.places().get(0)).about("it")))
        .endsWith(tooLong("a message of"));
    assertThat(messages(with(article -> List.of(flawless(article).about(longest)), 1))).isEmpty();
  }

  private static String tooLong(String what) {
    return ": a finding of kind 'odd' has " + what + " 1000000 characters; at most 2000 are taken";
  }

  /** What is said of a finding that was changed so, beside a flawless one that stays. */
  private static String faultOf(UnaryOperator<Finding> change) {
    Results results = with(article -> flawlessAnd(article, change.apply(flawless(article))), 1);
    assertThat(results.reports()).hasSize(2);
    return messages(results).get(0);
  }

  @Test
  void a_finding_of_a_kind_that_was_not_declared_is_left_out() {
    Results results =
        with(
            article ->
                flawlessAnd(article, Finding.of(OTHER, "?").at(article.place(new Span(0, 1)))),
            1);

    assertThat(messages(results))
        .containsExactly(
            "hostile failed on article-00: it reports the kind 'other', which its description does"
                + " not list");
    assertThat(results.reports()).hasSize(2);
  }

  @Test
  void a_finding_without_a_sound_place_is_left_out() {
    Finding finding = Finding.of(KIND, "?");

    assertThat(messages(with(article -> flawlessAnd(article, finding), 1)))
        .containsExactly("hostile failed on article-00: a finding of kind 'odd' has no place");
    assertThat(faultOf(new Place("article-00", new Span(3, 90), "ng 0")))
        .endsWith("the place 3..90 is outside the text of 7");
    assertThat(faultOf(new Place("article-00", new Span(0, 5), "right")))
        .endsWith("the place 0..5 quotes 'right', but there stands 'wrong'");
    assertThat(faultOf(new Place("elsewhere", new Span(0, 5), "wrong")))
        .endsWith("it names the article 'elsewhere', which it was not given");
  }

  private static String faultOf(Place place) {
    Results results = with(article -> flawlessAnd(article, Finding.of(KIND, "?").at(place)), 1);
    assertThat(results.reports()).hasSize(2);
    return messages(results).get(0);
  }

  @Test
  void a_failure_goes_away_with_what_caused_it() {
    Function<Article, List<Finding>> touchy =
        article -> {
          if (article.text().contains("bad")) {
            throw new IllegalStateException("bad");
          }
          return List.of();
        };
    try (Engine engine = new Engine(List.of(new Hostile(touchy)), Map.of())) {
      assertThat(engine.check(List.of(Article.of("a", "bad"))).failures()).hasSize(1);
      assertThat(engine.check(List.of(Article.of("a", "good"))).failures()).isEmpty();
    }
  }

  @Test
  void a_checker_that_cannot_describe_itself_is_named() {
    ArticleChecker mute =
        new ArticleChecker() {
          @Override
          public CheckerDescription description() {
            throw new IllegalStateException("who am I");
          }

          @Override
          public List<Finding> check(Article article, Options options) {
            return List.of();
          }
        };
    try (Engine engine = new Engine(List.of(mute, new WrongWords()), Map.of())) {
      Results results = engine.check(List.of(Article.of("a", "wrong")));

      assertThat(results.reports()).hasSize(1);
      assertThat(messages(results))
          .singleElement()
          .asString()
          .contains("failed to describe itself: IllegalStateException: who am I");
    }
  }

  private record Word(String word) implements Fact {}

  private static final class ThrowsComparing implements CrossArticleChecker<Word> {
    @Override
    public CheckerDescription description() {
      return CheckerDescription.of("throws-comparing", "Throws");
    }

    @Override
    public List<Mention<Word>> extract(Article article, Options options) {
      return List.of(
          new Mention<>(article.text(), article.place(new Span(0, 1)), new Word(article.text())));
    }

    @Override
    public List<Finding> compare(FactGroup<Word> group, Options options) {
      throw new IllegalStateException("cannot compare");
    }
  }

  @Test
  void a_failure_while_comparing_names_the_key_and_the_first_article() {
    try (Engine engine = new Engine(List.of(new ThrowsComparing()), Map.of())) {
      Results results =
          engine.check(
              List.of(Article.of("a", "trial"), Article.of("b", "trial"), Article.of("c", "rain")));

      assertThat(messages(results)).hasSize(2);
      assertThat(messages(results).get(0))
          .startsWith(
              "throws-comparing failed comparing 'trial' from a: IllegalStateException: cannot"
                  + " compare");
    }
  }
}
