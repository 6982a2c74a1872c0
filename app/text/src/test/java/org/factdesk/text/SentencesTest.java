package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  private static List<String> sentences(String text) {
    return Sentences.in(text).stream().map(span -> span.in(text)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Smith met Gen. Jones in St. Petersburg on Jan. 5 at 10 a.m. with Sen. Lee.",
        "The U.S. Department of State told J. R. Ewing so.",
        "No. 5 of approx. 3.5 million, i.e. Most of them, were lost.",
        "“Will it end?” he asked them.",
        "Er kam am 4. Februar nach Bonn.",
        "He said … nothing at all.",
        "It rose 3.5 percent vs. Germany's Inc. Magazine index."
      })
  void these_are_one_sentence(String text) {
    assertThat(sentences(text)).containsExactly(text);
  }

  @Test
  void sentences_end_at_full_stops_questions_and_closing_quotes() {
    assertThat(sentences("He left. Did she? \"No.\" They stayed! (At home.) Fine"))
        .containsExactly("He left.", "Did she?", "\"No.\"", "They stayed!", "(At home.)", "Fine");
  }

  @Test
  void an_abbreviation_ends_a_sentence_when_a_new_one_plainly_begins() {
    assertThat(sentences("He left the U.S. The trial began at 9 a.m. In May it ended."))
        .containsExactly("He left the U.S.", "The trial began at 9 a.m.", "In May it ended.");
  }

  @Test
  void a_date_line_is_apart_from_the_news() {
    assertThat(sentences("NEW YORK, February 4. TASS. Moscow believes it."))
        .containsExactly("NEW YORK, February 4.", "TASS.", "Moscow believes it.");
  }

  @Test
  void headlines_and_paragraphs_end_with_their_lines() {
    assertThat(sentences("Envoy sees prospects\r\n\r\nMoscow agrees.\nKiev does not"))
        .containsExactly("Envoy sees prospects", "Moscow agrees.", "Kiev does not");
  }

  @Test
  void a_paragraph_break_lost_after_a_full_stop_is_found() {
    assertThat(sentences("They harm Europe.On December 17 it began."))
        .containsExactly("They harm Europe.", "On December 17 it began.");
  }

  @Test
  void chinese_and_arabic_sentences() {
    assertThat(sentences("他说可以。“不行！”她说。")).hasSize(3);
    assertThat(sentences("هل ذهب؟ نعم. قال ذلك.")).hasSize(3);
  }

  @Test
  void emoji_and_lone_surrogates_do_no_harm() {
    assertThat(sentences("Yes! 😀 Good. \uD83D. \u0000")).isNotEmpty();
    assertThat(sentences("")).isEmpty();
  }

  @Test
  void megabytes_of_full_stops_are_split_in_seconds() {
    Assertions.assertTimeout(
        Duration.ofSeconds(30),
        () -> {
          Sentences.in(". ".repeat(1_000_000));
          Sentences.in(".".repeat(2_000_000));
          Sentences.in("A.".repeat(1_000_000));
        });
  }

  @Test
  void sentences_of_a_stretch_stand_where_they_are_in_the_text() {
    String text = "MENU. He left. She stayed.";
    assertThat(Sentences.in(text, new Span(6, text.length())))
        .containsExactly(new Span(6, 14), new Span(15, 26));
  }
}
