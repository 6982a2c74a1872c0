package org.factdesk.plugins.dates;

import static org.factdesk.testkit.CheckerCase.checking;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTroubleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council met before the [[January 10]] summit, on [[January 15]].",
        "The council met on [[January 15]], before the [[January 10]] summit.",
        "The council resigned on [[January 15]], shortly before the [[January 10]] vote.",
        "After the [[January]] talks, the ministers met on [[December 20]].",
        "After the talks on [[January 10]], NATO replied on [[January 5]].",
        "After the talks on [[January 10]], NATO replied in [[December 2021]].",
        "Before the vote on [[May 3, 2021]], he had been arrested on [[June 1, 2021]].",
        "She was born in [[1960]] in Paris and died in [[1950]].",
        "Maria Lopez ([[March 3, 1960]] - [[February 2, 1950]]) was a painter.",
        "The fair was open from [[January 20]] to [[January 10]].",
        "The fair was open from [[20 January 2021]] to [[10 January 2021]]."
      })
  void dates_in_the_wrong_order_are_flagged(String text) {
    checking(DateConsistency::new)
        .article("north", text)
        .published("2022-02-04")
        .finds(DateConsistency.ORDER_MISMATCH, "comes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council met before the January 10 summit, on January 5.",
        "The council met on January 15, after the January 10 summit.",
        "On Sunday, after Monday's attack, they met.",
        "After the talks on January 10, NATO replied on January 15.",
        "After the talks on January 10, it emerged that he had gone on January 5.",
        "After the talks on January 10, NATO released papers drafted on January 5.",
        "She was born in 1950 in Paris and died in 1960.",
        "The tax year ran from 6 January to 5 January.",
        "The fair was open from December 20 to January 10.",
        "The council met on January 15. Before the January 10 summit, it had rested.",
        "After the January talks, he told us that the ministers met on December 20.",
        // Without a publication, December may be any.
        "The season went on from September 10 until January 5."
      })
  void dates_in_order_or_of_different_things_are_none(String text) {
    checking(DateConsistency::new).article("north", text).published("2022-02-04").findsNothing();
  }
}
