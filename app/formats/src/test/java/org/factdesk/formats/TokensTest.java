package org.factdesk.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factdesk.formats.Tokens.Token;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;

class TokensTest {
  private static final String TEXT = "\n 😊Prices  rose\t4%, “so”. ";

  @Test
  void words_stand_for_themselves_and_one_blank_belongs_to_the_token_before_it() {
    assertThat(shown(TEXT, Tokens.forWords(TEXT, List.of())))
        .containsExactly(
            "\n ", "😊Prices+", " ", "rose", "\t", "4", "%", ",+", "“", "so", "”", ".+");
  }

  @Test
  void marks_that_end_inside_words_cut_them() {
    assertThat(shown("Prices rose", Tokens.forWords("Prices rose", List.of(new Span(1, 8)))))
        .containsExactly("P", "rices+", "r", "ose");
  }

  @Test
  void marks_that_begin_or_end_with_blanks_cut_those_too() {
    String text = "Prices rose \n\n Bo";
    List<Span> spans = List.of(new Span(6, 7), new Span(13, 14));
    assertThat(shown(text, Tokens.forAll(text, spans)))
        .containsExactly("Prices", " ", "rose+", "\n", "\n", " ", "Bo");
    assertThat(shown(text, Tokens.forWords(text, spans)))
        .containsExactly("Prices+", "rose+", "\n\n ", "Bo");
  }

  private static List<String> shown(String text, List<Token> tokens) {
    return tokens.stream()
        .map(one -> text.substring(one.begin(), one.end()) + (one.space() ? "+" : ""))
        .toList();
  }
}
