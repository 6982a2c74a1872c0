package org.factdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.factdesk.checker.Fact;
import org.factdesk.checker.Mention;
import org.factdesk.model.Place;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;

class PackedMentionsTest {
  enum Mood {
    CALM,
    LOUD
  }

  record Inner(List<String> words, double sure) {}

  record Told(
      String word, LocalDate day, int count, boolean known, Mood mood, Inner inner, Object other)
      implements Fact {}

  /** Another one each time it is made. */
  record Growing(String word) implements Fact {
    Growing {
      word = word + "!";
    }
  }

  private final Packing packing = new Packing(4);

  @Test
  void facts_come_out_as_they_went_in() {
    Inner inner = new Inner(List.of("strike", "strike", "Łódź \uD83D\uDE00", ""), -0.1);
    Told first = new Told("a", LocalDate.MIN, -7, true, Mood.LOUD, inner, Map.of("k", 1));
    Told second = new Told("b".repeat(5000), LocalDate.MAX, 1 << 30, false, Mood.CALM, inner, 7L);
    List<Mention<?>> mentions =
        List.of(
            mention("one", 3, first),
            mention("two", 3, first),
            mention("one", 0, second),
            mention("", 0, second));

    PackedMentions packed = PackedMentions.of("news", mentions, packing);

    assertThat(packed.all()).isEqualTo(mentions);
    assertThat(packed.under("one")).containsExactly(mentions.get(0), mentions.get(2));
    assertThat(packed.under("three")).isEmpty();
    assertThat(packed.count("one")).isEqualTo(2);
    assertThat(packed.count("three")).isZero();
    assertThat(packed.keys()).containsExactlyInAnyOrder("one", "two", "");
  }

  @Test
  void what_cannot_be_made_again_is_held_as_it_is() {
    Growing fact = new Growing("strike");
    List<Mention<?>> mentions = List.of(mention("k", 0, fact), mention("l", 0, fact));

    PackedMentions packed = PackedMentions.of("news", mentions, packing);

    assertThat(packed.all()).isEqualTo(mentions);
    assertThat(packed.under("l")).containsExactly(mentions.get(1));
    assertThat(packed.count("l")).isEqualTo(1);
    assertThat(packed.keys()).containsExactlyInAnyOrder("k", "l");
  }

  @Test
  void half_a_surrogate_pair_and_lists_with_holes_are_not_lost() {
    Inner holes = new Inner(new ArrayList<>(Arrays.asList("a", null)), 1);
    Inner halves = new Inner(List.of("x \uD83D y and some more so that it is long"), 1);
    List<Mention<?>> mentions =
        List.of(
            mention("\uDE00", 0, new Told("a", LocalDate.EPOCH, 0, true, Mood.CALM, holes, "")),
            mention("k", 0, new Told("a", LocalDate.EPOCH, 0, true, Mood.CALM, halves, "")));

    assertThat(PackedMentions.of("news", mentions, packing).all()).isEqualTo(mentions);
  }

  @Test
  void nothing_is_packed_as_nothing() {
    assertThat(PackedMentions.of("news", List.of(), packing).isEmpty()).isTrue();
  }

  private static Mention<?> mention(String key, int begin, Told fact) {
    return new Mention<>(key, new Place("news", new Span(begin, begin + 4), "word"), fact);
  }

  private static Mention<?> mention(String key, int begin, Growing fact) {
    return new Mention<>(key, new Place("news", new Span(begin, begin + 4), "word"), fact);
  }
}
