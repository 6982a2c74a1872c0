package org.factdesk.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TagWordsTest {
  @Test
  void what_is_quoted_is_cut_and_what_follows_a_semicolon_left_out() {
    assertThat(
            TagWords.of(
                "Dated 18 December here but 17 December in 001: “…Foreign Ministry released draft"
                    + " agreements on December 18…”; only one can be right."))
        .isEqualTo("Dated 18 December here but 17 December in 001: “…Foreign Ministry …”");
  }

  @Test
  void a_short_message_stays_as_it_is() {
    assertThat(TagWords.of("Agrees only if “Monday” is 31 Jan"))
        .isEqualTo("Agrees only if “Monday” is 31 Jan");
  }
}
