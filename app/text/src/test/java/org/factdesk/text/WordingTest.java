package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
  private static final String SAID =
      "The old bridge over the river was closed because of cracks in two of its piers";

  @Test
  void case_and_marks_make_no_difference() {
    assertThat(Wording.of(SAID)).isEqualTo(Wording.of(SAID.toUpperCase(java.util.Locale.ROOT)));
    assertThat(Wording.of("“" + SAID + "”.")).isEqualTo(Wording.of(SAID));
  }

  @Test
  void a_part_lies_within_the_whole_and_one_other_word_costs_two_pairs() {
    Wording part = Wording.of("the river was closed because of cracks");
    assertThat(part.within(Wording.of(SAID))).isEqualTo(1);
    assertThat(Wording.of(SAID).within(part)).isLessThan(0.5);
    Wording other = Wording.of(SAID.replace("closed", "shut"));
    assertThat(other.shared(Wording.of(SAID))).isEqualTo(other.pairs().size() - 2);
  }

  @Test
  void passages_with_much_in_common_share_a_key() {
    String longer = "On Friday the mayor of the town told us that " + SAID + " and in the road.";
    assertThat(Wording.of(longer).keys()).containsAnyElementsOf(Wording.of(SAID).keys());
    assertThat(Wording.of("Too short it").keys()).isEmpty();
  }

  @Test
  void names_say_what_a_text_is_about() {
    Wording one = Wording.ofNames("On January 26 the mayor Ada Lund met Jens Berg in New Haven.");
    Wording other = Wording.ofNames("Ada Lund spoke. In New Haven she saw him on January 26.");
    assertThat(one.shared(other)).isEqualTo(3);
    assertThat(Wording.ofNames("nobody came").pairs()).isEmpty();
  }

  @Test
  void speakers_are_told_apart() {
    assertThat(SpeakerKind.of("Ada Lund, the mayor")).isEqualTo(SpeakerKind.NAMED);
    assertThat(SpeakerKind.of("He")).isEqualTo(SpeakerKind.PRONOUN);
    assertThat(SpeakerKind.of("a ministry source")).isEqualTo(SpeakerKind.ANONYMOUS);
    assertThat(SpeakerKind.of("Some critics")).isEqualTo(SpeakerKind.NOBODY);
    assertThat(SpeakerKind.of("the senior Western official")).isEqualTo(SpeakerKind.PRONOUN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A senior official",
        "another official",
        "Sources close to the matter",
        "People familiar with the matter",
        "a Western diplomat in Geneva",
        "A person briefed on the plan",
        "an aide to the mayor",
        "Two U.S. officials",
        "Western diplomats"
      })
  void speakers_of_a_kind_have_no_name(String words) {
    assertThat(SpeakerKind.of(words)).isEqualTo(SpeakerKind.ANONYMOUS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "police",
        "the ministry",
        "City officials",
        "the company",
        "A ministry official, Ada Lund",
        "an official named Ada Lund",
        "Ministry official Ada Lund",
        "a spokesman for the diplomats"
      })
  void who_has_a_name_or_a_house_can_be_asked(String words) {
    assertThat(SpeakerKind.of(words)).isEqualTo(SpeakerKind.NAMED);
  }

  @Test
  void lists_of_thousands_of_names_and_numbers_do_not_fill_the_stack() {
    assertThat(Wording.ofNames("Results:" + " 12".repeat(100_000)).pairs()).hasSize(1);
    assertThat(Wording.ofNames("Anna Berg 12 ".repeat(30_000)).pairs()).hasSize(3);
    assertThat(Wording.ofNames("A".repeat(200_000)).pairs()).isEmpty();
    assertThat(SpokenWords.of(".".repeat(100_000)).size()).isEqualTo(1);
  }
}
