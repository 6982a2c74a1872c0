package org.factdesk.plugins.dates;

import static org.factdesk.testkit.CheckerCase.checking;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImpossibleDigitsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The log says [[2021-13-04]], in ink.",
        "The log says [[2021-02-38]].",
        "It was sent at [[2021-03-04T25:10]].",
        "It was sent at [[25:00 GMT]].",
        "It was sent at [[12:75 UTC]], they said."
      })
  void digits_that_are_no_date_or_time_are_flagged(String text) {
    checking(DateConsistency::new)
        .article("north", text)
        .finds(DateConsistency.IMPOSSIBLE_DATE, "does not exist");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The log says 2021-12-04 and 2021-03-04T23:10.",
        "Case 2021-45-04 and No. 2021-13-04 were heard.",
        "The ship 2021-13-04-7 sank.",
        "It ended at 24:00 GMT.",
        "She ran it in 25:00 and he in 12:75."
      })
  void other_numbers_are_none(String text) {
    checking(DateConsistency::new).article("north", text).findsNothing();
  }
}
