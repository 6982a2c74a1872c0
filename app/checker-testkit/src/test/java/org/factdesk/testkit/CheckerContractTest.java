package org.factdesk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.Checker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Options;
import org.factdesk.checker.Severity;
import org.factdesk.model.Article;
import org.factdesk.model.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CheckerContractTest {
  @TestFactory
  Stream<DynamicTest> keeps_the_checker_contract() {
    return CheckerContract.of(ConflictingDates::new);
  }

  @Test
  void the_examples_of_the_page_are_among_the_tests() {
    assertThat(CheckerContract.of(ConflictingDates::new))
        .extracting(DynamicTest::getDisplayName)
        .contains(
            "example 1 of conflicting-dates.md finds conflicting-date",
            "example 2 of conflicting-dates.md finds nothing");
  }

  /** Breaks every clause: not public, with a field, two kinds of one id, and careless. */
  private static final class Careless implements ArticleChecker {
    private static final FindingKind KIND = new FindingKind("odd", Severity.NOTE, "Odd.");

    @SuppressWarnings("unused")
    private int calls;

    @Override
    public CheckerDescription description() {
      return CheckerDescription.of("careless", "Careless").reports(KIND, KIND);
    }

    @Override
    public List<Finding> check(Article article, Options options) {
      return List.of(Finding.of(KIND, "odd").at(article.place(new Span(0, 1))));
    }
  }

  @Test
  void each_broken_clause_is_named() {
    assertBroken("can be made by the engine", "must be public");
    assertBroken("keeps no state between calls", "calls must be final");
    assertBroken("has unique kinds and options", "two kinds have the id 'odd'");
    assertBroken("finds nothing in an empty article", "span 0..1 reaches beyond the text of 0");
    assertBroken("copes with odd articles", "careless failed on empty");
    assertBroken("explains its kinds and options in careless.md", "careless.md is missing");
  }

  private static void assertBroken(String clause, String message) {
    Supplier<Checker> careless = Careless::new;
    DynamicTest test =
        CheckerContract.of(careless)
            .filter(one -> one.getDisplayName().equals(clause))
            .findFirst()
            .orElseThrow();
    assertThatThrownBy(() -> test.getExecutable().execute())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(message);
  }
}
