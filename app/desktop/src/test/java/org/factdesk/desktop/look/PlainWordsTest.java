package org.factdesk.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.factdesk.desktop.words.Direction;
import org.junit.jupiter.api.Test;

class PlainWordsTest {
  @Test
  void controls_and_overrides_are_signs_and_line_ends_blanks() {
    assertThat(PlainWords.of("a\u0000b\u202Ec\u2067d\u001B[1m")).isEqualTo("a�b�c�d�[1m");
    assertThat(PlainWords.of("one\r\ntwo\u2028three")).isEqualTo("one  two three");
    assertThat(PlainWords.lines("one\ntwo\u202E\n")).isEqualTo("one\ntwo�\n");
  }

  @Test
  void what_is_plain_is_the_very_same_text() {
    String text = "Preise für “Öl” 😊";
    assertThat(PlainWords.of(text)).isSameAs(text);
  }

  @Test
  void an_embedding_stays_if_it_ends_in_the_text() {
    String part = Direction.part("שלום") + " by \u202Banna\u202C";
    assertThat(PlainWords.of(part)).isEqualTo(part);
    assertThat(PlainWords.of("\u202Banna")).isEqualTo("�anna");
    assertThat(PlainWords.of("anna\u202C\u202B")).isEqualTo("anna��");
  }

  @Test
  void a_part_of_a_line_cannot_get_out_of_its_place() {
    assertThat(PlainWords.of("by " + Direction.part("anna\u202C\u202Ex") + ", 3"))
        .isEqualTo("by anna��x, 3");
  }

  @Test
  void a_title_is_never_a_page() {
    assertThat(PlainWords.title("<HTML>x")).isEqualTo("\u200B<HTML>x");
    assertThat(PlainWords.title("x <html>")).isEqualTo("x <html>");
  }
}
