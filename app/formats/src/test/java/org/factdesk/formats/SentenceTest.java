package org.factdesk.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {
  @ParameterizedTest
  @CsvSource({
    "What it is,What it is.",
    "What it is.,What it is.",
    "What is it?,What is it?",
    "as “this is false”,as “this is false”.",
    "as “this is false.”,as “this is false.”",
    "KDD 2017 (paper),KDD 2017 (paper).",
    "2021 年,2021 年",
    "'',''"
  })
  void words_get_a_full_stop_where_they_lack_one(String words, String sentence) {
    assertThat(Sentence.of(words)).isEqualTo(sentence);
  }
}
