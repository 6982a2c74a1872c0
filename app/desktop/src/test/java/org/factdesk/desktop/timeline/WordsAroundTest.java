package org.factdesk.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;

class WordsAroundTest {
  private static final String TEXT =
      "Crews went on strike. The harbour, closed since May, reopened on March 4 at noon. All sang.";

  @Test
  void the_words_of_the_sentence_come_in_runs_that_nothing_interrupts() {
    assertThat(words(new WordsAround(TEXT).around(span("March 4"), Optional.empty())))
        .containsExactly("The harbour", "closed since May", "reopened on", "at noon");
  }

  @Test
  void a_claim_is_closer_than_its_sentence() {
    List<ToldDate.Run> runs =
        new WordsAround(TEXT).around(span("March 4"), Optional.of(span("reopened on March 4")));
    assertThat(words(runs)).containsExactly("reopened on");
  }

  @Test
  void a_run_knows_how_far_it_is_from_the_date() {
    assertThat(new WordsAround(TEXT).around(span("March 4"), Optional.empty()))
        .extracting(ToldDate.Run::distance)
        .containsExactly(5, 2, 0, 0);
  }

  @Test
  void a_date_alone_has_nothing_around_it() {
    assertThat(new WordsAround("March 4").around(new Span(0, 7), Optional.empty())).isEmpty();
  }

  private static List<String> words(List<ToldDate.Run> runs) {
    return runs.stream().map(run -> String.join(" ", run.words())).toList();
  }

  private static Span span(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }
}
