package org.factdesk.desktop.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

final class FuzzyTest {
  @Test
  void letters_go_on_or_begin_a_word() {
    assertThat(at("Open folder …", "opfo")).isEqualTo("01 56");
    assertThat(at("Open folder …", "fol")).isEqualTo("567");
    assertThat(at("Next undone article", "nua")).isEqualTo("0 5 12");
    assertThat(Fuzzy.in("Open folder", "enol")).isEmpty();
  }

  @Test
  void words_may_come_in_any_order_and_case() {
    assertThat(at("Open folder", "FOL op")).isEqualTo("01 567");
    assertThat(Fuzzy.in("Open folder", "fol xy")).isEmpty();
  }

  @Test
  void whole_words_early_on_cost_least() {
    assertThat(cost("Next mark", "mark")).isLessThan(cost("More arks", "mark"));
    assertThat(cost("Mark all", "mark")).isLessThan(cost("Next mark", "mark"));
  }

  @Test
  void scattered_letters_are_found_at_a_higher_cost() {
    assertThat(Fuzzy.scattered("Next undone article", "une")).isPresent();
    assertThat(Fuzzy.scattered("Undo", "une")).isEmpty();
  }

  @Test
  void a_hostile_name_and_word_take_no_time() {
    assertThat(Fuzzy.in("a a ".repeat(200) + "c", "a".repeat(39) + "b")).isEmpty();
  }

  private static int cost(String name, String typed) {
    return Fuzzy.in(name, typed).orElseThrow().cost();
  }

  private static String at(String name, String typed) {
    BitSet at = Fuzzy.in(name, typed).orElseThrow().at();
    StringBuilder words = new StringBuilder();
    for (int i = at.nextSetBit(0); i >= 0; i = at.nextSetBit(i + 1)) {
      words.append(i > 0 && !at.get(i - 1) && !words.isEmpty() ? " " : "").append(i);
    }
    return words.toString();
  }
}
