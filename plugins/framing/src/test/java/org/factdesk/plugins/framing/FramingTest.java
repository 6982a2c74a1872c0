package org.factdesk.plugins.framing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.testkit.CheckerCase.checking;

import java.util.List;
import java.util.stream.Stream;
import org.factdesk.testkit.CheckerCase;
import org.factdesk.testkit.CheckerContract;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramingTest {
  @TestFactory
  Stream<DynamicTest> keeps_the_checker_contract() {
    return CheckerContract.of(Framing::new);
  }

  private static CheckerCase article(String text) {
    return checking(Framing::new).article("north", text);
  }

  @Test
  void the_frame_and_the_reason_come_from_the_list() {
    article("Talks went on after an [[alleged]] attack on the port.")
        .suggests("alleged", "framing frame=doubt")
        .finds(Framing.WORDING, "“alleged” leaves it open whether it happened; mark it as doubt");
  }

  @Test
  void what_has_to_stand_beside_the_words_is_not_marked() {
    article("The union [[refused]] to accept it, and [[blasted]] the firm for its offer.")
        .suggests("refused", "framing frame='loaded word'");
    article("The car refused to start and the sand was blasted away.").suggestsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The storm claimed the lives of four people.",
        "The group claimed responsibility, and the coach claimed victory.",
        "The insurer settled all claims about the flood.",
        "He was supposed to come on Monday.",
        "Police said the alleged burglar was arrested.",
        "The accused were silent.",
        "“This is propaganda,” she said.",
        "She starred in Infamous Blues last year."
      })
  void words_with_another_meaning_are_left_alone(String text) {
    article(text).suggestsNothing();
  }

  @Test
  void a_reporting_verb_counts_where_it_brings_in_what_is_said() {
    article("“The road is safe,” the mayor [[claimed]].")
        .suggests("claimed", "framing frame=doubt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He called it [“democracy”] in a speech.",
        "He lives with his [“partner”] in the north.",
        "The sanctions, according to him, came after “[an invasion]” in the east."
      })
  void quotation_marks_that_keep_a_distance_are_offered(String text) {
    String marked =
        text.contains("“[")
            ? text.replace("“[", "[[“").replace("]”", "”]]")
            : text.replace("[", "[[").replace("]", "]]");
    article(marked).finds(Framing.SCARE_QUOTES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The critic called it “unwise” on Sunday.",
        "They sang “Yesterday Once More” together.",
        "It fixes a “zero-day”, or unknown, hole.",
        "It is known as “phishing” in the trade.",
        "We went home. “We won,” they shouted.",
        "A man of 6' 2\" was seen, and a woman of 5' 4\"."
      })
  void speech_names_and_terms_are_no_scare_quotes(String text) {
    article(text).suggestsNothing();
  }

  @Test
  void what_somebody_marked_is_not_offered_again() {
    article("An [alleged|framing frame=doubt] attack, a [“success”|framing frame=irony] for both.")
        .suggestsNothing();
  }

  @Test
  void a_team_can_bring_its_own_list() {
    article("The [[Zwangsabgabe]] is a ploy.")
        .option(Framing.WORDS, List.of("Zwangsabgabe | our frame | says tax in anger", "|", "*"))
        .suggests("Zwangsabgabe", "framing frame='our frame'");
  }

  private static final String BRIDGE = "that the harbour bridge was inspected in November.";

  @Test
  void another_word_for_the_same_is_shown_beside_the_first() {
    article("Minister Harald Lindqvist [[said]] " + BRIDGE)
        .article("south", "Last week minister Harald Lindqvist [[claimed]] " + BRIDGE)
        .finds(Framing.OTHER_WORD, "“claimed” here, “said” in north, of the same; see which");
    article("Troops from Norland [[invaded]] the coast of Sudmark on 3 March 2019.")
        .article(
            "south",
            "A [[special operation]] by Norland on the coast of Sudmark began on 3 March 2019.")
        .finds(Framing.OTHER_WORD);
  }

  @Test
  void the_same_word_and_other_stories_are_nothing() {
    article("Minister Harald Lindqvist said " + BRIDGE)
        .article("south", "Minister Harald Lindqvist said " + BRIDGE)
        .article("west", "The opposition claimed that no bridge in the north was ever inspected.")
        .article("east", "“Minister Harald Lindqvist claimed " + BRIDGE + "”")
        .findsNothing();
  }

  @Test
  void long_articles_get_no_flood() {
    assertThat(Framing.MOST.usual()).isLessThan(10);
    article("The [[ploy]] of [[cronies]] is propaganda. " + "It rained. ".repeat(20))
        .option(Framing.MOST, 2.0)
        .finds(Framing.WORDING);
  }

  @Test
  void every_entry_of_the_list_has_a_frame_and_says_why() {
    for (String line : Framing.WORDS.usual()) {
      String[] parts = line.split("\\|", -1);
      assertThat(parts.length).as(line).isBetween(2, 4);
      String frame = parts[1].strip();
      assertThat(parts.length > 2 || List.of("none", "court", "quoting").contains(frame))
          .as(line)
          .isTrue();
    }
  }
}
