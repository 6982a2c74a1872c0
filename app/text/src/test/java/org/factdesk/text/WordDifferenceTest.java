package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {
  private static final String ONE = "The mayor said on Monday: the old bridge will be closed.";

  @Test
  void words_that_were_replaced_are_told_on_both_sides() {
    String other = "The mayor stated on Monday, the old bridge would be closed";
    WordDifference difference = WordDifference.of(ONE, other);
    assertThat(words(ONE, difference.onlyHere())).containsExactly("said", "will");
    assertThat(words(other, difference.onlyThere())).containsExactly("stated", "would");
    assertThat(difference.same()).isCloseTo(9.0 / 11, within(1e-9));
  }

  @Test
  void words_that_were_left_out_or_put_in_are_told_on_one_side() {
    String other = "The mayor said the old iron bridge will be closed";
    WordDifference difference = WordDifference.of(ONE, other);
    assertThat(words(ONE, difference.onlyHere())).containsExactly("on", "Monday");
    assertThat(words(other, difference.onlyThere())).containsExactly("iron");
  }

  @Test
  void punctuation_and_case_are_no_difference() {
    assertThat(WordDifference.of(ONE, ONE.toUpperCase(java.util.Locale.ROOT).replace(":", " —")))
        .isEqualTo(new WordDifference(List.of(), List.of(), 1));
    assertThat(WordDifference.of("", "—").same()).isEqualTo(1);
  }

  @Test
  void texts_with_nothing_in_common_differ_in_all_words_however_long() {
    String one = "yes ".repeat(3000);
    String other = "no ".repeat(3000);
    WordDifference difference = WordDifference.of(one, other);
    assertThat(difference.onlyHere()).hasSize(3000);
    assertThat(difference.onlyThere()).hasSize(3000);
    assertThat(difference.same()).isZero();
  }

  private static List<String> words(String text, List<Span> spans) {
    return spans.stream().map(span -> span.in(text)).toList();
  }
}
