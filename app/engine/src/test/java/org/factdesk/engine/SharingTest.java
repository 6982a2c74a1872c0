package org.factdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharingTest {
  record Told(String word, List<String> words, Inner inner, int days) {}

  record Inner(String word) {}

  /** Takes any instance but one. */
  record Choosy(String word) {
    static final String CALM = "calm";

    @SuppressWarnings({"ReferenceEquality", "StringEquality"})
    Choosy {
      if (word == CALM) {
        throw new IllegalArgumentException(word);
      }
    }
  }

  private final Sharing sharing = new Sharing();

  @Test
  void equal_words_become_one_instance_wherever_they_stand() {
    Told one = told();
    Told other = told();

    Told first = sharing.new Batch().record(one);
    Told second = sharing.new Batch().record(other);

    assertThat(first).isEqualTo(one);
    assertThat(second.word()).isSameAs(first.word());
    assertThat(second.words().get(0)).isSameAs(first.word());
    assertThat(second.inner().word()).isSameAs(first.word());
  }

  @Test
  void what_is_one_instance_in_a_batch_stays_one() {
    Inner inner = new Inner(fresh("strike"));
    Sharing.Batch batch = sharing.new Batch();
    sharing.text("strike");

    Told one = batch.record(new Told("a", List.of(), inner, 1));
    Told other = batch.record(new Told("b", List.of(), inner, 2));

    assertThat(other.inner()).isSameAs(one.inner()).isEqualTo(inner);
  }

  @Test
  void long_texts_and_lists_with_nothing_in_them_stay_as_they_are() {
    String text = fresh("strike".repeat(20));
    List<String> holes = new ArrayList<>();
    holes.add(null);

    Told told = sharing.new Batch().record(new Told(text, holes, new Inner("x"), 1));

    assertThat(told.word()).isSameAs(text);
    assertThat(told.words()).isSameAs(holes);
  }

  @Test
  void a_constructor_that_refuses_leaves_the_record_as_it_was() {
    Choosy choosy = new Choosy(fresh("calm"));
    sharing.text(Choosy.CALM);

    assertThat(sharing.new Batch().record(choosy)).isSameAs(choosy);
  }

  private static Told told() {
    return new Told(
        fresh("strike"), List.of(fresh("strike"), fresh("day")), new Inner(fresh("strike")), 3);
  }

  private static String fresh(String word) {
    return new StringBuilder(word).toString();
  }
}
