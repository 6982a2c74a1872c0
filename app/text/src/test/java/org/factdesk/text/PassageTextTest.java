package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.factdesk.model.Span;
import org.factdesk.text.PassageText.Shared;
import org.junit.jupiter.api.Test;

class PassageTextTest {
  private static final String STORY =
      "On Monday the council of Harwick voted to close the old iron bridge over the river Leam, and"
          + " Mayor Ellen Brandt promised two ferries an hour until 14 March.";
  private static final String SPUN =
      "On Monday the board of Harwick decided to shut the ancient iron bridge over the river Leam,"
          + " and also Mayor Ellen Brandt pledged two boats an hour until 14 March.";

  @Test
  void a_copy_is_found_between_other_words() {
    List<Shared> shared = shared("Nobody was hurt. " + STORY + " It rains.", "Why? " + STORY);
    assertThat(shared).isNotEmpty();
    assertThat(shared).allMatch(one -> one.here().in("Nobody was hurt. " + STORY).length() > 100);
    assertThat(shared).allMatch(one -> one.likeness() == 1);
  }

  @Test
  void every_anchor_of_a_passage_leads_to_the_same_passage() {
    String long1 = "Rain. " + STORY + " Carla Nunes sold shoes there for thirty years. Snow fell.";
    String long2 = STORY + " Carla Nunes had sold shoes there for thirty years. Sun shone.";
    assertThat(shared(long1, long2).stream().map(Shared::here).distinct()).hasSize(1);
  }

  @Test
  void other_words_for_the_same_things_are_aligned() {
    List<Shared> shared = shared(STORY, SPUN);
    assertThat(shared).isNotEmpty();
    assertThat(shared.get(0).here().end()).isEqualTo(STORY.length() - 1);
    assertThat(shared.get(0).likeness()).isBetween(0.6, 0.9);
    PassageText one = read(STORY);
    assertThat(one.same(whole(STORY), read(SPUN), whole(SPUN))).isCloseTo(0.75, within(0.05));
  }

  @Test
  void texts_with_nothing_in_common_have_no_passage() {
    assertThat(shared(STORY, "A crew of nine is being trained by a captain from Stavanger."))
        .isEmpty();
  }

  @Test
  void words_are_found_again_by_which_of_their_places_it_is() {
    String other = "So: " + STORY.replace("the river", "a river");
    PassageText one = read(STORY);
    Span the = new Span(STORY.indexOf("the old"), STORY.indexOf("the old") + 3);
    assertThat(one.sameWords(the, whole(STORY), read(other), whole(other))).isEmpty();
    Span bridge = new Span(STORY.indexOf("iron"), STORY.indexOf("iron") + 11);
    assertThat(one.sameWords(bridge, whole(STORY), read(other), whole(other)).orElseThrow())
        .matches(span -> span.in(other).equals("iron bridge"));
  }

  @Test
  void a_span_that_cuts_into_words_stands_for_the_whole_ones() {
    PassageText one = read(STORY);
    Span cut = new Span(STORY.indexOf("ron bridge"), STORY.indexOf("ron bridge") + 8);
    String other = "So: " + STORY;
    assertThat(one.sameWords(cut, whole(STORY), read(other), whole(other)))
        .hasValueSatisfying(span -> assertThat("iron bridge").contains(span.in(other)));
  }

  @Test
  void a_passage_is_filled_up_to_whole_sentences_where_little_is_left() {
    PassageText text = read(STORY);
    Span most = new Span(STORY.indexOf("council"), STORY.indexOf("March"));
    assertThat(text.whole(most).in(STORY)).isEqualTo(STORY);
    Span little = new Span(STORY.indexOf("Mayor"), STORY.indexOf(" ferries"));
    assertThat(text.whole(little).in(STORY)).startsWith("Mayor");
  }

  @Test
  void anchors_come_back_from_their_numbers() {
    Anchors anchors = read(STORY.repeat(3)).anchors();
    assertThat(Anchors.of(anchors.numbers()).hashes()).isEqualTo(anchors.hashes());
  }

  @Test
  void only_the_least_anchor_of_a_copy_has_no_lesser_beside_it() {
    Anchors one = read(STORY).anchors();
    Anchors other = read("Snow fell on Tuesday. " + STORY).anchors();
    List<Integer> shared =
        IntStream.of(one.hashes()).filter(hash -> other.word(hash) >= 0).boxed().toList();
    assertThat(one.leastShared(other)).hasValue(shared.get(0));
    assertThat(shared.stream().filter(hash -> !one.hasLesserBeside(hash, List.of(one, other))))
        .containsExactly(shared.get(0));
  }

  @Test
  void texts_without_words_and_odd_signs_have_no_anchors() {
    assertThat(read("").anchors().hashes()).isEmpty();
    assertThat(read("— \uD800 … 😀").anchors().hashes()).isEmpty();
    assertThat(read("的是不了").words(new Span(0, 4))).isEqualTo(4);
  }

  private static PassageText read(String text) {
    return PassageText.of(text, text.isEmpty() ? List.of() : List.of(whole(text)));
  }

  private static Span whole(String text) {
    return new Span(0, text.length());
  }

  private static List<Shared> shared(String one, String other) {
    PassageText read = read(one);
    PassageText second = read(other);
    return IntStream.of(read.anchors().hashes())
        .boxed()
        .flatMap(anchor -> read.shared(second, anchor).stream())
        .toList();
  }
}
