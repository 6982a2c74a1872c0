package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetellingsTest {
  private static final Wording TOLD =
      Wording.of("the old bridge near the mill was closed on Friday because of the flood");

  @Test
  void a_passage_that_has_most_of_the_words_is_found_among_many() {
    List<Wording> many =
        IntStream.range(0, 5_000)
            .mapToObj(i -> i == 4_999 ? TOLD : Wording.of("the flood of the year " + i))
            .toList();
    Retellings retellings = Retellings.of(many);
    assertThat(retellings.have(Wording.of("the old bridge near the mill was shut"), 0.6)).isTrue();
    assertThat(retellings.have(Wording.of("the old mill on the hill was shut"), 0.6)).isFalse();
  }

  @Test
  void it_says_what_comparing_each_says() {
    for (int shared = 0; shared <= 10; shared++) {
      String[] words = "the old bridge near the mill was closed on Friday because".split(" ");
      for (int i = shared; i < words.length; i++) {
        words[i] = "other" + i;
      }
      Wording retold = Wording.of(String.join(" ", words));
      assertThat(Retellings.of(List.of(TOLD)).have(retold, 0.6))
          .isEqualTo(retold.within(TOLD) >= 0.6);
    }
  }

  @Test
  void nothing_has_nothing() {
    assertThat(Retellings.of(List.of()).have(TOLD, 0.6)).isFalse();
    assertThat(Retellings.of(List.of(TOLD)).have(Wording.of("word"), 0.6)).isFalse();
  }
}
