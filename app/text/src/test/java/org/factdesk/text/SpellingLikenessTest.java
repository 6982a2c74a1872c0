package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
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
    "hussein, hussain, STYLE",
    "mehmed, mehmet, STYLE",
    "abdulla, abdullah, STYLE",
    "romanov, romanoff, STYLE",
    "yıldız, yildiz, STYLE",
    "defence, defense, ENGLISH",
    "centre, center, ENGLISH",
    "organisers, organizers, ENGLISH",
    "traveller, traveler, ENGLISH",
    "adviser, advisor, ENGLISH",
    "harbourside, harborside, ENGLISH",
    "kiev, kyiv, OTHER_NAME",
    "burma, myanmar, OTHER_NAME",
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
    if (likeness != SpellingLikeness.NONE) {
      assertThat(SpellingLikeness.among(List.of(one, "xyzzyx", other)))
          .isEqualTo(Map.of(one, Set.of(other), other, Set.of(one)));
    }
  }

  @Test
  void like_first_names_may_be_those_of_two_people() {
    assertThat(SpellingLikeness.areFirstNames("mark", "mary", true)).isTrue();
    assertThat(SpellingLikeness.areFirstNames("paulo", "paula", false)).isTrue();
    assertThat(SpellingLikeness.areFirstNames("jack", "mack", false)).isTrue();
    assertThat(SpellingLikeness.areFirstNames("jack", "mack", true)).isFalse();
    assertThat(SpellingLikeness.areFirstNames("mark", "merk", false)).isFalse();
    assertThat(SpellingLikeness.areFirstNames("mark", "makr", false)).isFalse();
    assertThat(SpellingLikeness.areFirstNames("antony", "anthony", false)).isFalse();
  }

  @Test
  void forms_of_a_first_name_differ_in_the_last_letter() {
    assertThat(SpellingLikeness.areFormsOfFirstName("vincent", "vincente")).isTrue();
    assertThat(SpellingLikeness.areFormsOfFirstName("vincente", "vincent")).isTrue();
    assertThat(SpellingLikeness.areFormsOfFirstName("eric", "erik")).isTrue();
    assertThat(SpellingLikeness.areFormsOfFirstName("antony", "anthony")).isFalse();
  }
}
