package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenDifferenceTest {
  private static final String SAID = "We will not rebuild the old harbour before the winter";

  private static SpokenDifference between(String one, String other) {
    return SpokenDifference.of(SpokenWords.of(one), SpokenWords.of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It's 12 o’clock, isn't it? | it is twelve oclock is not it",
        "He can't organise the centre’s defence | He cannot organize the center's defense",
        "We ’ ll go to the U.S. on the 3rd | We will go to the us on the third",
        "That costs 1,200 dollars | that costs 1200 dollars",
        "I don’ t know, he'd gone | I do not know he … gone",
      })
  void other_guises_of_the_same_words_are_the_same(String one, String other) {
    assertThat(between(one, other).isSame()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We will not rebuild the old harbour before the [cold season]",
        "We will not rebuild … before the winter",
        "not rebuild the old harbour",
        "We will not rebuild the old harbours before this winter",
        "We would not rebuild that old harbor before the winter",
      })
  void what_is_marked_trimmed_or_slight_is_no_other_wording(String other) {
    assertThat(between(SAID, other).isSame()).isTrue();
    assertThat(between(other, SAID).isSame()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We will not rebuild the old theatre before the winter",
        "We will rebuild the old harbour before the winter",
        "Nobody will not rebuild the old harbour before the winter",
        "We will not rebuild the old harbour before the war",
      })
  void one_other_word_alters_it(String other) {
    assertThat(between(SAID, other).isAltered()).isTrue();
    assertThat(between(other, SAID).isAltered()).isTrue();
  }

  @Test
  void several_other_words_reword_it() {
    SpokenDifference difference =
        between(SAID, "We will not repair the new harbour before the winter");
    assertThat(difference.isSame()).isFalse();
    assertThat(difference.isAltered()).isFalse();
    assertThat(difference)
        .hasToString("We will not {rebuild → repair} the {old → new} harbour before the winter");
  }

  @Test
  void a_half_may_leave_out_what_turns_the_sense() {
    String half = "We will rebuild it";
    assertThat(between(half, "We will rebuild it, but not now").leavesOutTurn(true)).isTrue();
    assertThat(between("If asked we will go. If we will rebuild it", half).leavesOutTurn(false))
        .isTrue();
    assertThat(between(half, "We will rebuild it this year").leavesOutTurn(true)).isFalse();
    assertThat(between(half, "We will rebuild it …").leavesOutTurn(true)).isFalse();
  }

  @Test
  void one_changed_word_leaves_a_shared_key() {
    String[] words = SAID.split(" ");
    for (int i = 0; i < words.length; i++) {
      String other = SAID.replaceFirst("\\b" + words[i] + "\\b", "else");
      assertThat(SpokenKeys.of(SpokenWords.of(SAID)))
          .as(other)
          .containsAnyElementsOf(SpokenKeys.of(SpokenWords.of(other)));
    }
  }

  @Test
  void a_part_shares_a_key_with_the_whole() {
    TreeSet<String> whole =
        SpokenKeys.of(
            SpokenWords.of("He told us that " + SAID + " comes and the ice is there again"));
    assertThat(whole).containsAnyElementsOf(SpokenKeys.of(SpokenWords.of(SAID)));
  }

  @Test
  void hostile_words_are_read() {
    for (String odd :
        new String[] {"", "…", "[", "[a", "'", "’s", "...", "\uD83D", "a’", "n't", "(("}) {
      assertThat(between(odd, SAID).same()).isLessThan(2);
    }
  }
}
