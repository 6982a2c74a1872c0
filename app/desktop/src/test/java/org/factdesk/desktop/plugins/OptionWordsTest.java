package org.factdesk.desktop.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factdesk.checker.Option;
import org.junit.jupiter.api.Test;

class OptionWordsTest {
  private static final OptionWords NUMBER =
      new OptionWords(Option.number("most-days", 3, 0, 30.5, "How far apart days may be"));
  private static final OptionWords CHOICE =
      new OptionWords(Option.choice("how", List.of("loose", "exact"), "How close."));

  @Test
  void an_option_says_what_it_takes_and_what_is_usual() {
    assertThat(NUMBER.about()).isEqualTo("How far apart days may be. From 0 to 30.5, usually 3.");
    assertThat(CHOICE.about()).isEqualTo("How close. Usually loose.");
    assertThat(new OptionWords(Option.flag("strict", true, "Strict.")).about())
        .isEqualTo("Strict. Usually yes.");
    assertThat(new OptionWords(Option.text("word", "maybe", "A word.")).about())
        .isEqualTo("A word. Usually “maybe”.");
    assertThat(new OptionWords(Option.text("word", "", "A word.")).about())
        .isEqualTo("A word. Usually empty.");
  }

  @Test
  void a_number_is_read_with_a_dot_or_a_comma() {
    assertThat(NUMBER.read("2.5")).isEqualTo(2.5);
    assertThat(NUMBER.read("2,5")).isEqualTo(2.5);
    assertThat(NUMBER.read("some")).isEqualTo("some");
    assertThat(CHOICE.read("2,5")).isEqualTo("2,5");
  }

  @Test
  void a_fault_says_what_is_taken_and_what_was_given() {
    assertThat(NUMBER.fault(12.0)).isEmpty();
    assertThat(NUMBER.fault(99.0)).contains("Takes a number from 0 to 30.5, not 99");
    assertThat(NUMBER.fault("1e999")).contains("Takes a number from 0 to 30.5, not “1e999”");
    assertThat(CHOICE.fault("odd")).contains("Takes loose, exact, not “odd”");
  }
}
