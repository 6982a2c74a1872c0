package org.factdesk.plugins.attribution;

import static org.factdesk.testkit.CheckerCase.checking;

import java.util.stream.Stream;
import org.factdesk.testkit.CheckerContract;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionTest {
  private static final String CLOSED =
      "The old bridge over the river was closed because of cracks in two of its piers";

  @TestFactory
  Stream<DynamicTest> keeps_the_checker_contract() {
    return CheckerContract.of(Attribution::new);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        CLOSED + ", said the mayor, Ada Lund.",
        "According to the mayor, the bridge is closed.",
        "\"We will open it in May,\" the mayor said. \"It will cost a lot.\"",
        "He heard of it, told them and went home.",
        "She called it a \"bridge too far\" and left."
      })
  void what_somebody_says_and_plain_telling_are_none(String text) {
    checking(Attribution::new).article("north", text).findsNothing();
  }

  @Test
  void a_statement_that_the_article_gives_a_source_for_elsewhere_has_lost_none() {
    checking(Attribution::new)
        .article("north", CLOSED + ", police said.")
        .article(
            "south",
            CLOSED + ". The mayor said that " + CLOSED.toLowerCase(java.util.Locale.ROOT) + ".")
        .findsNothing();
  }

  @Test
  void one_outlet_that_tells_two_stories_is_no_common_origin() {
    checking(Attribution::new)
        .article("north", "Ada Lund left the City Council of Palm Harbour, a friend told TASS.")
        .article("south", "The Red Hawks beat the Blue Jays of Oak Ridge, a coach told TASS.")
        .findsNothing();
  }

  @Test
  void a_claim_with_a_link_is_never_bare() {
    checking(Attribution::new)
        .article("north", "[The bridge fell|claim #c said-by->s]. [The mayor|source #s] knew.")
        .findsNothing();
  }

  @Test
  void sources_that_people_marked_as_anonymous_count() {
    checking(Attribution::new)
        .article(
            "n",
            "[[[An aide|source type=anonymous]]] and [[[a guest|source type=anonymous]]] told.")
        .finds(Attribution.ANONYMOUS_SOURCES, "Nobody who speaks");
  }
}
