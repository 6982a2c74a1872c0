package org.factdesk.plugins.dates;

import static org.factdesk.testkit.CheckerCase.checking;

import java.time.LocalDate;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTroubleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met on [[Friday, February 3]].",
        "They met on [[Friday, 3 February 2022]].",
        "They met on [[Fri., Feb. 3]] in Rome.",
        "They met on [[Friday, February 3rd]], as planned.",
        "They met on [[Friday the 3rd of February]].",
        "They met on [[Friday (February 3)]].",
        "They met from Monday, January 3 to [[Friday, January 8]].",
        "They met on Monday and [[Wednesday, January 4]].",
        "The march on [[26 January (a Friday]]) ended peacefully.",
        "The talks began on [[January 26, 2022 (Friday]]) in Rome.",
        "The talks on [[Jan. 26, a Sunday]], failed.",
        "[[January 26, 2022 was a Sunday]].",
        "They met on [[26.01.2022 (Monday]]) in Rome.",
        "They met on [[Monday 2022-01-26]] in Rome.",
        "They met on [[2022-01-26 (Mon]].) in Rome."
      })
  void a_weekday_that_is_not_that_of_the_date_is_flagged(String text) {
    checking(DateConsistency::new)
        .article("north", text)
        .published("2022-02-04")
        .finds(DateConsistency.WEEKDAY_MISMATCH, "does not fit the calendar");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met on Thursday, February 3.",
        "They met on Sat., Feb. 5 and Tues Feb 8.",
        "They feared Friday the 13th and Friday the 4th.",
        "They met Monday-Wednesday, Jan. 3-5, in Rome.",
        "They met on Monday and Tuesday, January 3 and 4.",
        "They met on Friday; February 3 had been too early.",
        "The march on 26 January (a Wednesday) and on 2022-01-26 (Wed.) ended.",
        "The talks on Jan. 26, a Wednesday, failed; January 26, 2022 was a Wednesday.",
        "The talks failed on Jan. 26, a Sunday newspaper said.",
        "The fair opens on January 26, 2022 (Friday to Sunday).",
        "They met on Wednesday 2022-01-26 in Rome.",
        // Of last year it was a Sunday, of this year it is a Monday.
        "The parade was held up until Monday, July 4, they said.",
        // Calendars differed.
        "They met on Friday, 3 February 1702."
      })
  void a_weekday_that_fits_a_year_that_may_be_meant_is_none(String text) {
    checking(DateConsistency::new).article("north", text).published("2022-02-04").findsNothing();
  }

  @Test
  void a_month_beside_a_count_and_the_name_of_a_work_are_no_dates() {
    String text = "About February 30 per cent of sales are lost. The film \"February 30\" opened.";
    checking(DateConsistency::new).article("north", text).published("2022-03-04").findsNothing();
  }

  @Test
  void without_a_year_and_a_publication_no_weekday_is_wrong() {
    checking(DateConsistency::new).article("n", "They met on Friday, February 3.").findsNothing();
  }

  @Test
  void where_publication_is_only_inferred_the_years_beside_it_may_be_meant() {
    String text = "They met on %s.";
    Metadatum<DateRange> inferred =
        new Metadatum<>(
            DateRange.day(LocalDate.of(2022, 2, 4)), Origin.INFERRED, 0.8, "from the dateline");
    checking(DateConsistency::new)
        .article("north", text.formatted("Wednesday, February 3"))
        .metadata(known -> known.withPublished(inferred))
        .article("south", text.formatted("[[Monday, February 3]]"))
        .metadata(known -> known.withPublished(inferred))
        .finds(DateConsistency.WEEKDAY_MISMATCH, "was a Thursday, not a Monday");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met on [[February 30]].",
        "They met on [[the 31st of November]].",
        "They met on [[29 February 2021]].",
        "The log says [[2021-02-30]]."
      })
  void a_day_that_no_calendar_has_is_flagged(String text) {
    checking(DateConsistency::new)
        .article("north", text)
        .published("2022-03-04")
        .finds(DateConsistency.IMPOSSIBLE_DATE, "does not exist");
  }
}
