package org.factdesk.desktop.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.factdesk.desktop.actions.Situation;
import org.junit.jupiter.api.Test;

final class TourTest {
  @Test
  void a_step_is_done_by_doing_it_and_by_nothing_else() {
    assertThat(new Tour(0).afterCommand("next-mark")).isEqualTo(new Tour(1));
    assertThat(new Tour(0).afterCommand("palette")).isEqualTo(new Tour(0));
    assertThat(new Tour(3).afterCommand("next-finding")).isEqualTo(new Tour(4));
  }

  @Test
  void after_the_last_step_it_is_over() {
    assertThat(new Tour(4).afterCommand("palette").isOver()).isTrue();
    assertThat(new Tour(5).afterCommand("palette")).isEqualTo(new Tour(5));
  }

  @Test
  void where_nothing_was_made_nothing_is_done() {
    assertThat(new Tour(1).after(Situation.NOTHING, Situation.NOTHING)).isEqualTo(new Tour(1));
    assertThat(new Tour(2).after(Situation.NOTHING, Situation.NOTHING)).isEqualTo(new Tour(2));
  }
}
