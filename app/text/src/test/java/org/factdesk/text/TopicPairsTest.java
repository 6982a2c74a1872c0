package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicPairsTest {
  private static final List<String> NORTH = List.of("berg", "silva", "leeds", "nato");

  @Test
  void people_and_what_a_text_names_often_are_its_topics() {
    String text =
        "In Leeds, Ana Silva, 50, met NATO. Then Silva flew to Rome, to Rome and to Rome.";
    assertThat(TopicPairs.topics(text, ProperNames.in(text)))
        .containsExactly("silva", "rome", "leeds", "nato");
  }

  @Test
  void a_pair_has_one_key_in_whatever_order() {
    assertThat(TopicPairs.keys(List.of("a", "b", "c")))
        .containsExactlyInAnyOrderElementsOf(TopicPairs.keys(List.of("c", "b", "a")))
        .hasSize(3);
    assertThat(TopicPairs.keys(List.of("a"))).isEmpty();
  }

  @Test
  void the_home_is_the_weightiest_pair_that_all_share() {
    List<String> south = List.of("nato", "leeds", "silva");
    assertThat(TopicPairs.home(NORTH, List.of(NORTH, south)))
        .isIn(TopicPairs.keys(List.of("silva", "leeds")));
    assertThat(TopicPairs.home(NORTH, List.of(List.of("nato")))).isEmpty();
  }
}
