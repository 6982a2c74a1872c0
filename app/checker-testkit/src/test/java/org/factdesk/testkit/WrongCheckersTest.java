package org.factdesk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.factdesk.testkit.CheckerCase.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.Change;
import org.factdesk.checker.Checker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Option;
import org.factdesk.checker.Options;
import org.factdesk.checker.QuickFix;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;
import org.factdesk.model.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** Checkers that do one thing wrong, and what the kit says of each. */
class WrongCheckersTest {
  private static final FindingKind KIND = DoubledWords.DOUBLED;

  /** A claim without a verdict, with a fix that the test chooses. */
  private record Unjudged(Change change) implements ArticleChecker {
    @Override
    public CheckerDescription description() {
      return CheckerDescription.of("unjudged", "Unjudged").reads("claim").reports(KIND);
    }

    @Override
    public List<Finding> check(Article article, Options options) {
      boolean dated = article.metadata().published().isPresent();
      return article
          .annotations("claim")
          .filter(claim -> !dated && !claim.features().containsKey("verdict"))
          .map(claim -> finding(article, claim))
          .toList();
    }

    private Finding finding(Article article, Annotation claim) {
      return Finding.of(KIND, "nobody judged it")
          .at(article, claim)
          .about(claim.id())
          .fix(QuickFix.of("Settle it", change));
    }
  }

  private static CheckerCase unjudged(Change change) {
    return checking(() -> new Unjudged(change)).article("a", "He said [[it is so|claim #c]].");
  }

  @Test
  void fixes_that_settle_their_finding_pass() {
    unjudged(new Change.SetFeature("a", "c", "verdict", "supported"))
        .finds(KIND, "nobody")
        .fixes("Settle it");
    unjudged(new Change.SetPublished("a", DateRange.day(LocalDate.of(2022, 2, 4)))).finds(KIND);
  }

  @Test
  void a_fix_that_settles_nothing_is_caught() {
    assertThatThrownBy(() -> unjudged(new Change.SetFeature("a", "c", "mood", "x")).finds(KIND))
        .hasMessage(
            """
            the fix 'Settle it' of doubled-word (warning) at a “it is so”: nobody judged it
              was carried out, but the finding is still there
            what came:
              doubled-word (warning) at a “it is so”: nobody judged it
              a came: He said [[it is so]].""");
  }

  @Test
  void a_fix_that_cannot_be_carried_out_is_caught() {
    assertThatThrownBy(() -> unjudged(new Change.SetFeature("a", "x", "mood", "x")).finds(KIND))
        .hasMessageContaining("cannot be carried out: there is no annotation 'x' in 'a'");
    assertThatThrownBy(() -> unjudged(new Change.SetFeature("b", "c", "mood", "x")).finds(KIND))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("'b'");
  }

  @Test
  void other_fixes_than_expected_are_shown() {
    Change judge = new Change.SetFeature("a", "c", "verdict", "supported");

    assertThatThrownBy(() -> unjudged(judge).fixes("Judge it"))
        .hasMessageStartingWith("fixes expected: [Judge it]\nfixes that came: [Settle it]")
        .hasMessageContaining("[[it is so]]");
  }

  /** Remembers in a list, which may be final, what it saw. */
  private static final class Remembering extends DoubledWords {
    private final List<String> seen = new ArrayList<>();

    @Override
    public List<Finding> check(Article article, Options options) {
      synchronized (seen) {
        seen.add(article.id());
        return seen.size() == 1 ? List.of() : super.check(article, options);
      }
    }
  }

  @Test
  void a_checker_that_remembers_is_caught() {
    assertThatThrownBy(() -> checking(Remembering::new).article("a", "the the").findsNothing())
        .hasMessage(
            """
            a second time with the same instance, the findings differ from those at once
              only a second time with the same instance: doubled-word (warning) at a “the the”: “the the” says it twice
              a at once: the the
              a a second time with the same instance: [[the the]]""");
  }

  /** Gives no list where it found nothing. */
  private static final class Null extends DoubledWords {
    @Override
    @SuppressWarnings("NullAway") // a checker is not bound to its promise that nothing is null
    public List<Finding> check(Article article, Options options) {
      return null;
    }
  }

  @Test
  void a_checker_that_returns_null_is_told_so_and_no_more() {
    assertThatThrownBy(() -> checking(Null::new).article("a", "It was so.").findsNothing())
        .hasMessage(
            """
            the checker failed
              doubled-words failed on a: it returned null instead of a list of findings""");
  }

  /** Holds the article at hand where another thread can put another one. */
  public static final class SharedState implements ArticleChecker {
    private final Article[] atHand = new Article[1];

    @Override
    public CheckerDescription description() {
      return CheckerDescription.of("shared-state", "Shared state").reports(KIND);
    }

    @Override
    public List<Finding> check(Article article, Options options) {
      atHand[0] = article;
      for (int i = 0; i < 100_000 && atHand[0] == article; i++) {
        Thread.onSpinWait();
      }
      return atHand[0] == article
          ? List.of()
          : List.of(Finding.of(KIND, "odd").at(article.place(new Span(0, 1))).about("it"));
    }
  }

  @Test
  void a_checker_that_shares_between_threads_is_caught() {
    assertContract(SharedState::new, "says the same on two threads", "differ from those at once");
  }

  /** Puts an offset into what a finding is about. */
  public static final class OffsetIds extends DoubledWords {
    @Override
    public CheckerDescription description() {
      return CheckerDescription.of("offset-ids", "Offset ids").reports(DOUBLED, HEDGE);
    }

    @Override
    public List<Finding> check(Article article, Options options) {
      return super.check(article, options).stream()
          .map(finding -> finding.about("at " + finding.places().get(0).span().begin()))
          .toList();
    }
  }

  @Test
  void an_offset_in_an_id_is_caught() {
    assertContract(
        OffsetIds::new,
        "gives findings ids that last",
        """
        the id changes when the text moves; keep offsets out of about(…): doubled-word (warning) at a “the the”: “the the” says it twice
          a came: Well, [[the the]] end.""");
  }

  /** Reads a feature that need not be there, explains little. */
  public static final class HalfExplained extends DoubledWords {
    static final Option<Double> MOST = Option.number("most-days", 1, 0, 9, "How many.");

    @Override
    public CheckerDescription description() {
      return CheckerDescription.of("half-explained", "Half")
          .reads("claim")
          .reports(DOUBLED)
          .options(MOST);
    }

    @Override
    public List<Finding> check(Article article, Options options) {
      article.annotations("claim").forEach(claim -> verdict(claim.features()));
      boolean strict = options.get(MOST) < 3 || article.metadata().outlet().isEmpty();
      return strict ? List.of() : super.check(article, options);
    }

    private static int verdict(Map<String, String> features) {
      return java.util.Objects.requireNonNull(features.get("verdict"), "no verdict").length();
    }
  }

  @Test
  void each_slip_is_named() {
    assertContract(
        HalfExplained::new,
        "explains its kinds and options in half-explained.md",
        "half-explained.md does not explain `doubled-word`");
    assertContract(
        HalfExplained::new,
        "copes with odd articles",
        "half-explained failed on marked-without-features: NullPointerException: no verdict");
  }

  /** Says not what its findings are about. */
  public static final class AboutNothing extends DoubledWords {
    @Override
    public CheckerDescription description() {
      return CheckerDescription.of("about-nothing", "About nothing").reports(DOUBLED, HEDGE);
    }

    @Override
    public List<Finding> check(Article article, Options options) {
      return super.check(article, options).stream().map(finding -> finding.about(" ")).toList();
    }
  }

  @Test
  void a_finding_that_is_about_nothing_is_caught_in_every_case_and_example() {
    String wrong = "say with about(…) what this is about, as dismissals hang on it: ";
    assertContract(AboutNothing::new, "gives findings ids that last", wrong + "doubled-word");
    assertContract(
        AboutNothing::new, "example 1 of about-nothing.md finds doubled-word", wrong + "doubled");
    assertThatThrownBy(
            () -> checking(AboutNothing::new).article("a", "[[the the]]").finds(KIND, "twice"))
        .hasMessage(wrong + "doubled-word (warning) at a “the the”: “the the” says it twice");
    assertThatThrownBy(() -> checking(AboutNothing::new).article("a", "allegedly").findsNothing())
        .hasMessageStartingWith(wrong + "hedge (suggestion)");
  }

  @Test
  void an_example_has_options_and_metadata() throws Throwable {
    test(HalfExplained::new, "example 1 of half-explained.md finds doubled-word")
        .getExecutable()
        .execute();
  }

  /** Cannot be made without saying how strict it is. */
  public static final class Unmakable extends DoubledWords {
    @SuppressWarnings("unused")
    public Unmakable(int strictness) {}
  }

  @Test
  void a_checker_that_factdesk_cannot_make_is_told_what_is_missing() {
    assertThatThrownBy(
            () ->
                test(() -> new Unmakable(3), "can be made by the engine").getExecutable().execute())
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            Unmakable.class.getName()
                + " has no public constructor without parameters; Factdesk makes one with it");
  }

  /** Its id is no id. */
  public static final class Misnamed extends DoubledWords {
    @Override
    public CheckerDescription description() {
      return CheckerDescription.of("Mis Named", "Misnamed");
    }
  }

  @Test
  void an_id_that_is_none_is_named() {
    assertContract(
        Misnamed::new,
        "describes itself",
        "the checker cannot describe itself: not an id like 'conflicting-date': 'Mis Named'");
  }

  @Test
  void a_link_to_no_mark_is_named() {
    CheckerCase lost =
        checking(DoubledWords::new).article("a", "[He|source #s] said [it|claim #c said-by->x].");

    assertThatThrownBy(lost::findsNothing)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the link c -> x of type 'said-by' names no mark: no mark has the id 'x', written"
                + " [words|layer #x]");
    assertThatThrownBy(() -> checking(DoubledWords::new).article("a", "[a|claim #c] [b|claim #c]"))
        .hasMessage("two marks have the id 'c'");
    assertThatThrownBy(
            () -> checking(DoubledWords::new).article("a", "[a|claim verdict supported]"))
        .hasMessageContaining("'verdict supported' is not written feature=value, #id or type->id");
  }

  private static void assertContract(Supplier<Checker> checker, String clause, String messagePart) {
    assertThatThrownBy(() -> test(checker, clause).getExecutable().execute())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(messagePart);
  }

  private static DynamicTest test(Supplier<Checker> checker, String clause) {
    List<DynamicTest> tests = CheckerContract.of(checker).toList();
    assertThat(tests).extracting(DynamicTest::getDisplayName).contains(clause);
    return tests.stream()
        .filter(one -> one.getDisplayName().equals(clause))
        .findFirst()
        .orElseThrow();
  }
}
