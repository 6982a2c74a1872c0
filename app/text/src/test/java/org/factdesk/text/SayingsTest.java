package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SayingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Police said the bridge was closed.             | said         | Police       | -       | the bridge was closed
          The bridge was closed, police said.            | said         | police       | -       | The bridge was closed
          The bridge was closed, said Mayor Ada Lund.    | said         | Mayor Ada Lund | -     | The bridge was closed
          "We close it," said Lund on Friday.            | said         | Lund         | -       | We close it
          "We close it," she has told TASS.              | told         | she          | TASS    | We close it
          According to the mayor, the bridge is safe.    | According to | the mayor    | -       | the bridge is safe
          The bridge is safe, according to Ada Lund.     | according to | Ada Lund     | -       | The bridge is safe
          The bridge is safe, Ada Lund said in an interview with CNN on Friday. | said | Ada Lund | CNN | The bridge is safe
          The mayor, Ada Lund, said it was safe.         | said         | The mayor, Ada Lund | - | it was safe
          In his opinion, the bridge is safe.            | In his opinion | his        | -       | the bridge is safe
          It was reported that the bridge fell.          | It was reported | -         | -       | the bridge fell
          The bridge has reportedly been sold.           | reportedly   | -            | -       | The bridge has
          On Friday the mayor told reporters that the bridge is safe. | told | the mayor | reporters | the bridge is safe
          "We close it," said.                           | said         | -            | -       | We close it
          According to, the bridge is safe.              | According to | -            | -       | the bridge is safe
          """)
  void who_says_what_to_whom_is_found(
      String text, String cue, String speaker, String hearer, String content) {
    assertThat(Sayings.in(text))
        .singleElement()
        .satisfies(
            saying -> {
              assertThat(saying.cue().in(text)).isEqualTo(cue);
              assertThat(words(text, saying.speaker())).isEqualTo(speaker);
              assertThat(words(text, saying.hearer())).isEqualTo(hearer);
              assertThat(saying.content().in(text)).isEqualTo(content);
              assertThat(saying.direct()).isEqualTo(text.startsWith("\""));
            });
  }

  @Test
  void one_who_goes_on_is_the_same() {
    String text = "\"It will go on,\" the envoy said, adding that no day was set.";
    List<Saying> sayings = Sayings.in(text);
    assertThat(sayings).hasSize(2);
    assertThat(words(text, sayings.get(1).speaker())).isEqualTo("the envoy");
    assertThat(sayings.get(1).content().in(text)).isEqualTo("no day was set");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The United States handed over its notes.",
        "The claims were false.",
        "He did not say when.",
        "She declined to say more.",
        "He was told twice."
      })
  void words_that_look_alike_are_none(String text) {
    assertThat(Sayings.in(text)).isEmpty();
  }

  private static String words(String text, Optional<Span> span) {
    return span.map(found -> found.in(text)).orElse("-");
  }

  @Test
  void a_sentence_of_thousands_of_words_is_read_in_stretches() {
    List<Saying> sayings = Sayings.in("police said ".repeat(5_000));
    assertThat(sayings).isNotEmpty().allMatch(saying -> saying.content().length() < 3_000);
  }

  @Test
  void rows_of_vague_words_do_not_fill_the_stack() {
    assertThat(SpeakerKind.of("some ".repeat(100_000) + "critics")).isEqualTo(SpeakerKind.NOBODY);
    assertThat(Outlets.in("said, citing A" + ".b".repeat(100_000) + " C".repeat(100_000)))
        .isEmpty();
  }
}
