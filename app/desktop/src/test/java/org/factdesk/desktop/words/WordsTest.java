package org.factdesk.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void words_on_one_line_are_quoted_whole() {
    assertThat(Words.quote(" the\n mayor  said ")).isEqualTo("the mayor said");
  }

  @Test
  void very_many_words_are_quoted_by_their_beginning_and_their_end() {
    String quote = Words.quote("The bridge " + "is long ".repeat(60_000) + "in April");
    assertThat(quote).startsWith("The bridge is long").contains(" … ").endsWith("in April");
    assertThat(quote.length()).isBetween(350, 410);
  }

  @Test
  void a_cut_goes_through_no_sign() {
    assertThat(Words.cutInMiddle("😀".repeat(9), 4)).isEqualTo("😀😀 … 😀😀");
  }
}
