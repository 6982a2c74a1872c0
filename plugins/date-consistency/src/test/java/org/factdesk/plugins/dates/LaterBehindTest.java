package org.factdesk.plugins.dates;

import static org.factdesk.testkit.CheckerCase.checking;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaterBehindTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They came out on December 17. The answer came on [[January 2]], [[more than a month later]].",
        "The strike began on January 3 and ended on [[January 20]], [[four days later]]."
      })
  void a_date_that_lies_so_far_from_none_before_is_flagged(String text) {
    checking(DateConsistency::new)
        .article("north", text)
        .published("2022-02-04")
        .finds(DateConsistency.DURATION_MISMATCH, "than any date named before it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They came out on December 17. The answer came on January 26, more than a month later.",
        "The strike began on January 3 and ended on January 7, four days later.",
        "The strike began on January 3. It ended on January 20, four days later he left.",
        "The answer came on January 26, two weeks later."
      })
  void what_fits_or_may_count_from_the_date_itself_is_none(String text) {
    checking(DateConsistency::new).article("north", text).published("2022-02-04").findsNothing();
  }
}
