package org.factdesk.timex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
  @Test
  void words_numbers_and_signs_are_cut_apart() {
    assertThat(words("On the 17th (Friday),\u00a0\u201cÉté\u201d began…"))
        .containsExactly(
            "On", "the", "17", "th", "(", "Friday", ")", ",", "“", "Été", "”", "began", "…");
  }

  @Test
  void words_that_lost_their_space_are_cut_apart() {
    Tokens tokens = tokens("ThursdayWe NATOs");
    assertThat(words("ThursdayWe NATOs")).containsExactly("Thursday", "We", "NATOs");
    assertThat(tokens.isJoint(1)).isTrue();
    assertThat(tokens.isJoint(2)).isFalse();
  }

  @Test
  void a_part_of_a_text_keeps_the_offsets_of_the_text() {
    Tokens tokens = Tokens.of("It began on Friday.", 12, 18);
    assertThat(tokens.count()).isEqualTo(1);
    assertThat(tokens.begin(0)).isEqualTo(12);
    assertThat(tokens.end(0)).isEqualTo(18);
    assertThat(tokens.is(0, Kind.WEEKDAY)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"friday, true", "FRIDAY, true", "Friday, true", "fridays, false", "frida, false"})
  void words_are_told_by_their_letters_whatever_their_case(String word, boolean same) {
    assertThat(tokens(word).is(0, "friday")).isEqualTo(same);
  }

  @Test
  void a_letter_of_another_script_is_no_english_word_although_their_keys_are_one() {
    assertThat("in".hashCode()).isEqualTo("\u0d25".hashCode());
    Tokens tokens = tokens("\u0d25");
    assertThat(tokens.is(0, "in")).isFalse();
    assertThat(tokens.lexeme(0)).isSameAs(Lexeme.NONE);
  }

  @Test
  void a_number_is_no_sign_although_it_is_the_number_of_one() {
    Tokens tokens = tokens("44 ,");
    assertThat(tokens.is(0, ",")).isFalse();
    assertThat(tokens.is(1, ",")).isTrue();
    assertThat(tokens.number(0)).isEqualTo(44);
    assertThat(tokens.number(1)).isEqualTo(-1);
  }

  @Test
  void a_number_of_too_many_digits_has_no_value() {
    assertThat(tokens("123456789").number(0)).isEqualTo(123456789);
    assertThat(tokens("1234567890").number(0)).isEqualTo(-1);
  }

  @Test
  void what_stands_between_two_tokens_is_known() {
    Tokens tokens = tokens("a,b c\nd\n\ne \r\n \r\nf");
    assertThat(IntStream.range(0, 7).filter(tokens::touches)).containsExactly(1, 2);
    assertThat(IntStream.range(0, 7).filter(tokens::startsLine)).containsExactly(4, 5, 6);
    assertThat(IntStream.range(0, 8).filter(tokens::breaks)).containsExactly(0, 5, 6, 7);
  }

  @Test
  void capitals_give_a_word_its_shape() {
    Tokens tokens = tokens("may May MAY A 5 .");
    assertThat(IntStream.range(0, 6).mapToObj(i -> (int) tokens.shape(i)))
        .containsExactly(
            (int) Tokens.LOWER,
            (int) Tokens.CAPITALISED,
            (int) Tokens.UPPER,
            (int) Tokens.CAPITALISED,
            (int) Tokens.NUMBER,
            (int) Tokens.SIGN);
  }

  @Test
  void outside_of_the_text_there_is_nothing() {
    Tokens tokens = tokens("May");
    for (int index : List.of(-2, -1, 1, 5)) {
      assertThat(tokens.lexeme(index)).isSameAs(Lexeme.NONE);
      assertThat(tokens.is(index, "may")).isFalse();
      assertThat(tokens.length(index)).isZero();
      assertThat(tokens.number(index)).isEqualTo(-1);
      assertThat(tokens.isCapital(index)).isFalse();
    }
  }

  @Test
  void no_word_has_two_meanings_in_one_table() {
    WordTable<String> table = new WordTable<>();
    table.put("may", "a month");
    assertThatThrownBy(() -> table.put("may", "a verb")).hasMessageContaining("may");
  }

  private static Tokens tokens(String text) {
    return Tokens.of(text, 0, text.length());
  }

  private static List<String> words(String text) {
    Tokens tokens = tokens(text);
    return IntStream.range(0, tokens.count()).mapToObj(tokens::words).toList();
  }
}
