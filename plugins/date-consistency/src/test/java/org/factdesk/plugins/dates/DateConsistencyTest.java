package org.factdesk.plugins.dates;

import static org.factdesk.testkit.CheckerCase.checking;

import java.util.List;
import java.util.stream.Stream;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.factdesk.testkit.CheckerContract;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DateConsistencyTest {
  private static final String DRAFTS =
      "On %s, the Russian foreign ministry released draft agreements on security guarantees.";

  @TestFactory
  Stream<DynamicTest> keeps_the_checker_contract() {
    return CheckerContract.of(DateConsistency::new);
  }

  @Test
  void the_date_that_fewer_articles_give_is_blamed() {
    checking(DateConsistency::new)
        .article("east", DRAFTS.formatted("[[December 17]]"))
        .published("2022-02-04")
        .article("north", DRAFTS.formatted("[[December 16]]"))
        .published("2022-02-04")
        .article("south", DRAFTS.formatted("[[December 17, 2021]]"))
        .published("2022-02-03")
        .finds(
            DateConsistency.CONFLICTING_DATE,
            "Dated 16 December 2021 here but 17 December 2021 in east and 1 copy of it");
  }

  @Test
  void may_is_a_month_in_a_date_that_is_told_as_past() {
    checking(DateConsistency::new)
        .article("north", "The council met on [[May 20, 2020]].")
        .published("2020-03-05")
        .finds(DateConsistency.PAST_AFTER_PUBLICATION, "lies after the publication");
  }

  @Test
  void each_date_of_a_sentence_belongs_to_its_own_event() {
    String text =
        "Consultations on the issue took place in Geneva on January 10, followed by a meeting of "
            + "the council in Brussels on January 12 and a session of the forum in Vienna on "
            + "January 13.";
    checking(DateConsistency::new)
        .article("north", text)
        .published("2022-02-04")
        .article("south", text)
        .published("2022-02-05")
        .findsNothing();
  }

  @Test
  void two_copies_within_an_article_are_compared() {
    String copy = "Moscow said so TagsNATO On [[December 18]] the ministry released draft papers";
    String body = "On [[December 17]], the ministry released draft papers.";
    int cut = copy.length() - 4;
    checking(DateConsistency::new)
        .article("north", copy + "\n" + body)
        .published("2022-02-04")
        .sections(
            List.of(
                new Section(new Span(0, cut), SectionKind.REPEAT),
                new Section(
                    new Span(cut, copy.length() + 1 + body.length() - 4), SectionKind.BODY)))
        .finds(
            DateConsistency.CONFLICTING_DATE,
            "Dated 17 December 2021 here but 18 December 2021 elsewhere in the same article");
  }

  @Test
  void a_repetition_is_blamed_where_another_article_confirms_what_it_repeats() {
    String copy = "Moscow said so TagsNATO On [[December 18]] the ministry released draft papers";
    String body = "On [[December 17]], the ministry released draft papers.";
    int cut = copy.length() - 4;
    checking(DateConsistency::new)
        .article("north", copy + "\n" + body)
        .published("2022-02-04")
        .sections(
            List.of(
                new Section(new Span(0, cut), SectionKind.REPEAT),
                new Section(
                    new Span(cut, copy.length() + 1 + body.length() - 4), SectionKind.BODY)))
        .article("south", "The ministry in Moscow released draft papers on [[December 17]].")
        .published("2022-02-04")
        .finds(
            DateConsistency.CONFLICTING_DATE,
            "Dated 18 December 2021 here but 17 December 2021 elsewhere in the same article"
                + " and in south");
  }

  @Test
  void what_counts_from_publication_differs_with_it_and_is_no_conflict() {
    checking(DateConsistency::new)
        .article("north", "A fire destroyed the old dairy building in Palmer today.")
        .published("2022-02-04")
        .article("south", "A fire destroyed the old dairy building in Palmer today.")
        .published("2022-02-05")
        .findsNothing();
  }

  @Test
  void when_somebody_spoke_is_not_when_it_happened() {
    checking(DateConsistency::new)
        .article("north", "Gunmen attacked a bank in Athens on Monday, police said.")
        .published("2022-02-04")
        .article("south", "Police said on Wednesday that gunmen attacked a bank in Athens.")
        .published("2022-02-04")
        .findsNothing();
  }

  @Test
  void a_time_expression_is_suggested_with_its_value() {
    checking(DateConsistency::new)
        .article("north", "They studied it for [[more than a month]].")
        .suggests("more than a month", "date type=DURATION value=P1M");
  }
}
