package org.factdesk.plugins.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.testkit.CheckerCase.checking;

import java.util.stream.Stream;
import org.factdesk.checker.Options;
import org.factdesk.model.Article;
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[" + CLOSED + " for 14 days.]] The mayor is away. It rains.",
        "It rains. It is cold. [[" + CLOSED + " for 14 days.]] It snows, police said.",
        "It rains. It is cold. [[" + CLOSED + " for 14 days, and a driver was charged.]]"
      })
  void what_sums_up_or_is_known_or_stands_beside_a_speaker_is_a_note(String text) {
    checking(Attribution::new)
        .article(
            "north", "[[" + CLOSED + " for 14 days, and a driver was charged]], the envoy said.")
        .article("south", text)
        .finds(Attribution.ELSEWHERE, "no source here");
  }

  @Test
  void all_copies_without_a_source_are_one_finding() {
    String bare = "It rains. It is cold. [[" + CLOSED + " for 14 days.]]";
    checking(Attribution::new)
        .article("east", "[[" + CLOSED + " for 14 days]], the envoy said.")
        .article("north", bare)
        .article("south", bare)
        .finds(Attribution.DROPPED, "east has it");
  }

  @Test
  void a_quotation_that_goes_on_has_not_lost_its_speaker() {
    String words = "We shall close the old bridge until somebody pays for it";
    checking(Attribution::new)
        .article("north", "\"[[" + words + "]],\" said the mayor.")
        .article("south", "\"No,\" said the mayor. [[\"" + words + ".\"]]")
        .finds(Attribution.ELSEWHERE, "no source here");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Results 12 12 ", "Anna Berg ", "police said ", "“a ", "“We go,” said.\n"})
  void rows_of_thousands_stay_within_what_is_taken(String words) {
    Article article = Article.of("north", words.repeat(12_000));
    assertThat(new Attribution().extract(article, Options.USUAL)).hasSizeLessThan(10_000);
    assertThat(new Attribution().check(article, Options.USUAL)).hasSizeLessThan(10_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[A senior official]] told Reuters on condition of anonymity that it will close. [[Another"
            + " official]] said it is old. [[Sources close to the matter]] said it was sold.",
        "[[People familiar with the matter]] said the bridge was sold. [[A diplomat]] said it is"
            + " old. [[A person briefed on the plan]] said it will cost a lot.",
        "The bridge will close, said [[a Western diplomat]] in Geneva who asked not to be named.",
        "The bridge will close, said [[an aide]]. The aide added that it is old."
      })
  void speakers_of_a_kind_are_anonymous(String text) {
    checking(Attribution::new)
        .article("north", text)
        .finds(Attribution.ANONYMOUS_SOURCES, "Nobody who speaks");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A senior official said it will close. Another official said it is old. Police said no.",
        "A senior official said it will close. Another official said it is old, said the ministry.",
        "A diplomat said it will close. An aide said it is old. Ada Lund said it is new.",
        "A ministry official, Ada Lund, said it will close, not wanting anonymity. She said it again.",
        "Police said an unidentified man fell.",
        "A diplomat said it will close."
      })
  void one_that_can_be_asked_is_enough(String text) {
    checking(Attribution::new).article("north", text).findsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Berg, the minister, is to resign, according to [[TASS]].",
        "The minister Anna Berg is to resign, [[TASS]] reports.",
        "[[TASS]] quoted the minister Anna Berg as saying that she would resign."
      })
  void short_articles_that_cite_one_outlet_have_one_origin(String text) {
    checking(Attribution::new)
        .article("north", "The minister Anna Berg will resign on Friday, she told [[TASS]].")
        .article("south", text)
        .finds(Attribution.ONE_ORIGIN, "“TASS” is the origin");
  }
}
