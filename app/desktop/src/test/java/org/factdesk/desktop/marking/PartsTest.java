package org.factdesk.desktop.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;

class PartsTest {
  private static final String TEXT = "one two three four five";
  private static final Span TWO = new Span(4, 7);
  private static final Span FOUR = new Span(14, 18);
  private static final Parts MARK = new Parts(TEXT, List.of(TWO, FOUR));

  @Test
  void words_apart_are_another_part_in_their_place() {
    assertThat(new Parts(TEXT, List.of(FOUR)).with(TWO)).containsExactly(TWO, FOUR);
  }

  @Test
  void words_next_to_a_part_or_over_it_become_one_with_it() {
    assertThat(MARK.with(new Span(0, 3))).containsExactly(new Span(0, 7), FOUR);
    assertThat(MARK.with(new Span(5, 10))).containsExactly(new Span(4, 10), FOUR);
    assertThat(MARK.with(new Span(5, 13))).containsExactly(new Span(4, 18));
    assertThat(MARK.with(new Span(5, 6))).isEqualTo(MARK.spans());
    assertThat(MARK.with(new Span(0, 23))).containsExactly(new Span(0, 23));
  }

  @Test
  void the_part_at_an_offset_goes() {
    assertThat(MARK.without(5)).containsExactly(FOUR);
    assertThat(MARK.without(18)).containsExactly(TWO);
    assertThat(MARK.without(10)).isEqualTo(MARK.spans());
  }

  @Test
  void the_last_part_stays() {
    assertThat(new Parts(TEXT, List.of(TWO)).without(5)).containsExactly(TWO);
  }
}
