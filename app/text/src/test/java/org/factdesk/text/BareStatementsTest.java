package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BareStatementsTest {
  private static List<BareStatement.Kind> kinds(String text) {
    return BareStatements.in(text, Sentences.in(text), Sayings.in(text)).stream()
        .map(BareStatement::kind)
        .toList();
  }

  private static BareStatement.Kind last(String text) {
    List<BareStatement.Kind> kinds = kinds(text);
    return kinds.get(kinds.size() - 1);
  }

  @Test
  void a_sentence_that_somebody_says_is_none() {
    assertThat(kinds("The bridge is old, the mayor said.")).isEmpty();
  }

  @Test
  void own_words_among_others_are_none() {
    assertThat(kinds("We like the bridge.")).isEmpty();
    assertThat(kinds("She called it a \"bridge too far\" and left.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rains. It is cold. The driver fled.",
        "It rains. It is cold. There are 14 cracks."
      })
  void numbers_and_accusations_need_somebody(String text) {
    assertThat(last(text)).isEqualTo(BareStatement.Kind.ASSERTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There are 14 cracks.",
        "It rains. It is cold. The bridge is old.",
        "It rains. It is cold. The driver fled and was arrested.",
        "It rains. It is cold, the mayor said. There are 14 cracks."
      })
  void leads_records_and_what_stands_beside_a_speaker_need_nobody(String text) {
    assertThat(last(text)).isEqualTo(BareStatement.Kind.BARE);
  }

  @Test
  void a_quotation_of_its_own_needs_a_speaker() {
    assertThat(last("It rains. \"The bridge is old.\"")).isEqualTo(BareStatement.Kind.QUOTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"No,\" the mayor said. \"The bridge is old.\"",
        "This is on the sign:\n\n\"The bridge is old.\"",
        "A sign said \"Stop\" there. \"The bridge is old.\""
      })
  void a_quotation_that_goes_on_or_is_announced_needs_none(String text) {
    assertThat(last(text)).isEqualTo(BareStatement.Kind.BARE);
  }
}
