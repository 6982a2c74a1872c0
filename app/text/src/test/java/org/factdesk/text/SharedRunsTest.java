package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factdesk.text.SharedRuns.Pair;
import org.junit.jupiter.api.Test;

class SharedRunsTest {
  private static final String BRIDGE =
      "The council voted on Monday to close the old iron bridge over the river for a year.";
  private static final String FERRY =
      "Two boats have been bought from a yard in Norway where they served until last winter.";

  @Test
  void a_stretch_goes_on_over_a_few_other_words() {
    String edited = BRIDGE.replace("old iron", "rusty");
    List<Pair> pairs = SharedRuns.of(BRIDGE, "It is closed. " + edited, 8);
    assertThat(pairs).hasSize(1);
    assertThat(pairs.get(0).here().in(BRIDGE)).startsWith("The council").endsWith("a year");
    assertThat(pairs.get(0).there().in("It is closed. " + edited)).contains("rusty bridge");
  }

  @Test
  void stretches_may_stand_in_another_order() {
    String one = BRIDGE + " " + FERRY;
    String other = FERRY + " " + BRIDGE;
    List<Pair> pairs = SharedRuns.of(one, other, 8);
    assertThat(pairs).extracting(pair -> pair.here().in(one) + ".").containsExactly(BRIDGE, FERRY);
    assertThat(pairs)
        .extracting(pair -> pair.there().in(other) + ".")
        .containsExactly(BRIDGE, FERRY);
  }

  @Test
  void what_is_too_short_or_not_there_is_not_given() {
    assertThat(SharedRuns.of(BRIDGE, FERRY, 5)).isEmpty();
    assertThat(SharedRuns.of(BRIDGE, "He said: on Monday to close the old mill.", 8)).isEmpty();
    assertThat(SharedRuns.of("", FERRY, 5)).isEmpty();
    assertThat(SharedRuns.of("a b", "a b", 1)).isEmpty();
  }

  @Test
  void what_a_text_says_again_is_taken_where_the_other_goes_on() {
    String again = BRIDGE + " " + FERRY + " " + BRIDGE;
    List<Pair> pairs = SharedRuns.of(again, again, 8);
    assertThat(pairs).hasSize(1);
    assertThat(pairs.get(0).here()).isEqualTo(pairs.get(0).there());
  }
}
