package org.factdesk.plugins.dates;

import static org.factdesk.testkit.CheckerCase.checking;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTroubleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [[two-week]] trial ran from [[January 1]] to [[January 30]].",
        "The [[four-day]] visit from [[Monday]] to [[Wednesday]] was short.",
        "It was [[more than a month]] between [[December 17]] and [[January 6]].",
        "The festival lasted [[three days]], from [[January 3]] to [[January 9]].",
        "They spent [[more than a month]] studying it between [[December 17]] and [[January 2]].",
        "They took [[less than two weeks]], between [[December 17]] and [[January 26]].",
        "The [[four-day]] strike began on [[January 3]] and ended on [[January 20]].",
        "He was held for [[six weeks]]: arrested on [[January 3]], released [[January 10]].",
        "It ran from [[January 3]] to [[January 9]], a [[three-day]] event.",
        "The talks from [[Monday]] to [[Wednesday]] lasted [[four days]].",
        "He spent [[10 days]] in Moscow, from [[January 1]] to [[January 5]].",
        "He made a [[12-day]] trip that ran from [[January 3]] to [[January 7]].",
        "They met at the [[three-day]] summit on [[January 3]]-[[9]] in Rome.",
        "They met at the [[three-day]] summit ([[Jan. 3]]-[[9]]).",
        "The [[two-month]] siege lasted from [[March 2021]] to [[September 2021]]."
      })
  void a_length_that_does_not_fit_its_two_ends_is_flagged(String text) {
    checking(DateConsistency::new)
        .article("north", text)
        .published("2022-02-04")
        .finds(DateConsistency.DURATION_MISMATCH, "does not fit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The two-week trial ran from January 1 to January 14.",
        "They spent more than a month studying it between December 17 and January 26.",
        "They spent three days a week on it from January 10 to January 20.",
        "The four-day strike began on January 3 and ended on January 6.",
        "He was held for a week: arrested on January 3, he was released on January 10.",
        "A two-day meeting will be held between March 1 and March 10.",
        "The three-day visit from Monday to Wednesday was short.",
        "The two-day visit from Monday to Wednesday was short.",
        "It was more than a month between December 17 and January 26.",
        "The festival lasted nearly two weeks, from January 3 to January 14.",
        "The festival lasted a few days, from January 3 to January 9.",
        "They met at the three-day summit on January 3-5 in Rome.",
        "The two-day visit that ended a tour from January 1 to January 9 is over.",
        "The two-day talks were held on January 3, 4 and 5.",
        "It was held over three days, from January 3 to 9.",
        "The four-month siege lasted from March 2021 to June 2021.",
        "He got a two-year sentence for theft from January 1 to January 30.",
        "The three-day forecast was made up from Monday to Sunday.",
        "The two-week break runs from December 24 to January 6."
      })
  void a_length_that_fits_or_belongs_elsewhere_is_none(String text) {
    checking(DateConsistency::new).article("north", text).published("2022-02-04").findsNothing();
  }

  @Test
  void the_finding_says_how_long_it_is() {
    checking(DateConsistency::new)
        .article("north", "The [[two-week]] trial ran from [[1 May 2021]] to [[30 May 2021]].")
        .finds(DateConsistency.DURATION_MISMATCH, "“two-week” does not fit", "that is 29 days");
  }
}
