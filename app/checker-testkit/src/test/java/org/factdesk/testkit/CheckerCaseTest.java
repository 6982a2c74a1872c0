package org.factdesk.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.factdesk.testkit.CheckerCase.checking;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Fact;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;
import org.factdesk.checker.Options;
import org.factdesk.model.Article;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;

class CheckerCaseTest {
  private static CheckerCase trial(String northDay, String southDay) {
    return checking(ConflictingDates::new)
        .article("north", "The trial opened on " + northDay + " in Harare.")
        .article("south", "It opened on " + southDay + ".");
  }

  @Test
  void articles_that_date_an_event_differently_are_flagged() {
    trial(
            "[[December 17|date of=trial value=2013-12-17]]",
            "[[December 18|date of=trial value=2013-12-18]]")
        .finds(ConflictingDates.CONFLICT, "trial is dated [2013-12-17, 2013-12-18]");
  }

  @Test
  void what_is_marked_but_not_flagged_stays_clean() {
    trial(
            "[December 17|date of=trial value=2013-12-17]",
            "[December 17|date of=trial value=2013-12-17]")
        .findsNothing();
    trial(
            "[December 17|date of=trial value=2013-12-17]",
            "[December 18|date of=trial value=2013-12-18]")
        .option(ConflictingDates.MOST, 2.0)
        .findsNothing();
  }

  @Test
  void a_suggestion_is_not_a_finding() {
    checking(DoubledWords::new)
        .article("a", "He [[allegedly]] left.")
        .suggests("allegedly", "framing frame=hedge");
    checking(DoubledWords::new).article("a", "He allegedly left.").findsNothing();
    checking(DoubledWords::new)
        .article("a", "[[He He]] allegedly left.")
        .finds(DoubledWords.DOUBLED, "He He");
    checking(DoubledWords::new).article("a", "He left.").suggestsNothing();
  }

  @Test
  void a_wrong_expectation_is_shown_beside_what_came() {
    assertThatThrownBy(
            () ->
                checking(DoubledWords::new)
                    .article("a", "It was [[it]] and the the end.")
                    .finds(DoubledWords.DOUBLED))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            other words are flagged than expected
              a expected: It was [[it]] and the the end.
              a     came: It was it and [[the the]] end.
            what came:
              doubled-word (warning) at a “the the”: “the the” says it twice""");
  }

  @Test
  void a_wrong_message_or_a_surplus_finding_is_shown() {
    assertThatThrownBy(
            () ->
                checking(DoubledWords::new)
                    .article("a", "[[the the]] end")
                    .finds(DoubledWords.DOUBLED, "thrice"))
        .hasMessageStartingWith("no finding of kind 'doubled-word' says [thrice]");
    assertThatThrownBy(() -> checking(DoubledWords::new).article("a", "the the").findsNothing())
        .hasMessageContaining("a     came: [[the the]]");
    assertThatThrownBy(
            () -> checking(DoubledWords::new).article("a", "[[ends]]").suggests("ends", "claim"))
        .hasMessageEndingWith("what came: nothing");
  }

  /** Counts its calls, as no checker may. */
  private static final class Counting extends DoubledWords {
    private int calls;

    @Override
    public List<Finding> check(Article article, Options options) {
      calls++;
      return List.of(
          Finding.of(DOUBLED, "call " + calls).at(article.place(new Span(0, 1))).about("it"));
    }
  }

  @Test
  void a_checker_with_a_memory_is_caught() {
    assertThatThrownBy(
            () ->
                checking(Counting::new)
                    .article("a", "[[a]]b")
                    .article("b", "[[b]]c")
                    .finds(DoubledWords.DOUBLED))
        .hasMessageContaining("the findings differ from those at once")
        .hasMessageContaining("only at once: doubled-word (warning) at a “a”: call");
  }

  /** Its facts hold what cannot be written. */
  private static final class Unwritable extends ConflictingDatesOf {}

  private abstract static class ConflictingDatesOf
      implements org.factdesk.checker.CrossArticleChecker<ConflictingDatesOf.Held> {
    /** Holds an object that is not serialisable. */
    record Held(Object held) implements Fact {}

    @Override
    public CheckerDescription description() {
      return CheckerDescription.of("unwritable", "Unwritable");
    }

    @Override
    public List<Mention<Held>> extract(Article article, Options options) {
      return List.of(new Mention<>("k", article.place(new Span(0, 1)), new Held(new Object())));
    }

    @Override
    public List<Finding> compare(FactGroup<Held> group, Options options) {
      return new ArrayList<>();
    }
  }

  @Test
  void facts_that_cannot_be_written_are_caught() {
    assertThatThrownBy(() -> checking(Unwritable::new).article("a", "words").findsNothing())
        .hasMessageContaining("with facts and findings sent through bytes")
        .hasMessageContaining("NotSerializableException: java.lang.Object");
  }

  /** Throws. */
  private static final class Throwing implements ArticleChecker {
    @Override
    public CheckerDescription description() {
      return CheckerDescription.of("throwing", "Throwing");
    }

    @Override
    public List<Finding> check(Article article, Options options) {
      throw new IllegalStateException("no " + article.id());
    }
  }

  @Test
  void an_expected_failure_passes_and_an_unexpected_one_does_not() {
    assertThatCode(() -> checking(Throwing::new).article("a", "x").fails("no a"))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> checking(Throwing::new).article("a", "x").findsNothing())
        .hasMessageContaining("the checker failed\n  throwing failed on a: IllegalStateException");
  }

  @Test
  void an_option_that_the_description_does_not_declare_is_refused() {
    assertThatThrownBy(() -> checking(DoubledWords::new).option(ConflictingDates.MOST, 7.0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the description of 'doubled-words' does not declare the option 'dates-allowed'; add it"
                + " there with .options(…)");
  }

  @Test
  void an_article_has_a_date_and_links() {
    checking(LinkedOnTheDay::new)
        .article("a", "[[He]] [said|source #s] [it|claim #c].")
        .published("2022-02-04")
        .link("c", "said-by", "s")
        .finds(LinkedOnTheDay.KIND, "2022-02-04 said-by");
  }

  /** Reports what it was given. */
  private static final class LinkedOnTheDay implements ArticleChecker {
    static final org.factdesk.checker.FindingKind KIND =
        new org.factdesk.checker.FindingKind(
            "given", org.factdesk.checker.Severity.NOTE, "What was given.");

    @Override
    public CheckerDescription description() {
      return CheckerDescription.of("given", "Given").reads("claim", "source").reports(KIND);
    }

    @Override
    public List<Finding> check(Article article, Options options) {
      return article.links().stream()
          .map(
              link ->
                  Finding.of(
                          KIND,
                          article.metadata().published().orElseThrow().value().from()
                              + " "
                              + link.type())
                      .at(article.place(new Span(0, 2)))
                      .about(link.type()))
          .toList();
    }
  }

  @Test
  void links_are_written_inline_also_across_articles() {
    checking(LinkedOnTheDay::new)
        .article("a", "[[He]] said [it|claim #c contradicts->d said-by->s].")
        .published("2022-02-04")
        .article("b", "[She|source #s] denies [that|claim #d].")
        .finds(LinkedOnTheDay.KIND, "2022-02-04 contradicts")
        .finds(LinkedOnTheDay.KIND, "2022-02-04 said-by");
  }

  @Test
  void an_article_has_all_that_can_be_known() {
    checking(KnownWords::new)
        .article("a", "[[He]] said it.")
        .title("Talks")
        .outlet("Daily")
        .url("https://news.example/1")
        .language("en")
        .finds(LinkedOnTheDay.KIND, "Talks Daily https://news.example/1 en");
  }

  /** Reports what is known of the article. */
  private static final class KnownWords implements ArticleChecker {
    @Override
    public CheckerDescription description() {
      return CheckerDescription.of("known", "Known").reports(LinkedOnTheDay.KIND);
    }

    @Override
    public List<Finding> check(Article article, Options options) {
      var known = article.metadata();
      String all =
          java.util.stream.Stream.of(known.title(), known.outlet(), known.url(), known.language())
              .map(one -> one.orElseThrow().value())
              .collect(java.util.stream.Collectors.joining(" "));
      return List.of(
          Finding.of(LinkedOnTheDay.KIND, all).at(article.place(new Span(0, 2))).about("it"));
    }
  }
}
