package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingLikenessTest {
  @ParameterizedTest
  @CsvSource({
    "antony, anthony, SLIP",
    "gaskin, gaksin, SLIP",
    "gaskin, gasskin, SLIP",
    "gaskin, gaskon, SLIP",
    "gaskin, gaskn, SLIP",
    "sergei, sergey, STYLE",
    "gaddafi, qaddafi, STYLE",
    "mohammed, muhammad, STYLE",
    "öztürk, ozturk, STYLE",
    "defence, defense, STYLE",
    "centre, center, STYLE",
    "russia, russian, ENDING",
    "russian, russias, ENDING",
    "giant, giants, ENDING",
    "iran, irish, NONE",
    "ann, ana, NONE",
    "gaskin, gaskin, NONE",
    "minister, ministry, NONE",
    "gaskin, baskon, NONE"
  })
  void two_words_differ_by_a_slip_a_style_an_ending_or_are_two(
      String one, String other, SpellingLikeness likeness) {
    assertThat(SpellingLikeness.of(one, other)).isEqualTo(likeness);
    assertThat(SpellingLikeness.of(other, one)).isEqualTo(likeness);
    if (likeness != SpellingLikeness.NONE && likeness != SpellingLikeness.ENDING) {
      assertThat(SpellingLikeness.traces(one))
          .containsAnyElementsOf(SpellingLikeness.traces(other));
    }
  }
}
