package org.factdesk.plugins.dates;

import static org.factdesk.testkit.CheckerCase.checking;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistanceTroubleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Three days]] after the [[January 10]] meeting, on [[January 15]], they left.",
        "[[A day]] after [[Monday]]'s attack, police were called on [[Sunday]].",
        "He died on [[January 3]], [[two days]] after he was shot on [[January 9]].",
        "They resigned on [[Sunday]], [[a day]] after [[Monday]]'s vote.",
        "They resigned on [[January 25]], [[two weeks]] before the [[January 30]] vote."
      })
  void a_date_that_does_not_lie_so_far_from_the_other_is_flagged(String text) {
    checking(DateConsistency::new)
        .article("north", text)
        .published("2022-02-04")
        .finds(DateConsistency.DURATION_MISMATCH, "are meant");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Three days after the January 10 meeting, on January 13, they left.",
        "He died on January 11, two days after he was shot on January 9.",
        "Three days after the January 10 meeting, on January 12, they left.",
        "A day after Monday's attack, police were called on Tuesday.",
        "They resigned on Tuesday, a day after Monday's vote.",
        "A day after Monday's attack, police held a man wanted for one on Sunday.",
        "About two weeks after the January 10 meeting, on January 21, they left."
      })
  void a_date_that_lies_so_far_or_belongs_elsewhere_is_none(String text) {
    checking(DateConsistency::new).article("north", text).published("2022-02-04").findsNothing();
  }
}
