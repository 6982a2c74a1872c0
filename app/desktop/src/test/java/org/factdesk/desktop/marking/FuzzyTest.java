package org.factdesk.desktop.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class FuzzyTest {
  private static final List<String> TEXTS =
      List.of("framing", "framing › economic", "framing › morality", "evidence › memorial");

  private static List<String> found(String typed) {
    return TEXTS.stream()
        .filter(text -> Fuzzy.match(text, typed).isPresent())
        .sorted(Comparator.comparingInt(text -> Fuzzy.match(text, typed).orElseThrow().score()))
        .toList();
  }

  @Test
  void what_begins_a_word_comes_before_what_is_inside_of_one() {
    assertThat(found("mor")).containsExactly("framing › morality", "evidence › memorial");
  }

  @Test
  void every_typed_word_must_be_there() {
    assertThat(found("fr mor")).containsExactly("framing › morality");
    assertThat(found("fr xyz")).isEmpty();
  }

  @Test
  void letters_one_after_another_are_enough() {
    assertThat(found("frec")).containsExactly("framing › economic");
  }

  @Test
  void nothing_typed_finds_everything_in_its_order() {
    assertThat(found("  ")).isEqualTo(TEXTS);
  }

  @Test
  void the_typed_letters_are_known() {
    BitSet expected = new BitSet();
    expected.set(0, 2);
    expected.set(10, 13);
    assertThat(Fuzzy.match("framing › Morality", "fr MOR").orElseThrow().letters())
        .isEqualTo(expected);
  }
}
