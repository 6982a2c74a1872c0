package org.factdesk.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionTest {
  private static final Option<Double> DAYS = Option.number("days", 3, 0, 30, "How many.");

  private static void refused(Option<?> option, Object value, String message) {
    assertThatThrownBy(() -> option.parse(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void a_number_out_of_range_is_refused_without_needless_decimals() {
    refused(DAYS, 99.0, "option 'days' takes a number from 0 to 30, not 99");
    refused(DAYS, 30.5, "option 'days' takes a number from 0 to 30, not 30.5");
    refused(DAYS, Double.NaN, "option 'days' takes a number from 0 to 30, not NaN");
  }

  @Test
  void a_value_of_another_type_is_refused_in_a_whole_sentence() {
    refused(DAYS, "many", "option 'days' takes a number, not 'many'");
    refused(
        Option.flag("strict", true, "Strict."),
        "yes",
        "option 'strict' takes true or false, not 'yes'");
    refused(Option.text("name", "", "A name."), true, "option 'name' takes text, not 'true'");
    refused(
        Option.choice("size", List.of("small", "large"), "How large."),
        "huge",
        "option 'size' takes one of [small, large], not 'huge'");
    refused(
        Option.lines("words", "so", "Words."),
        "mine.txt",
        "option 'words' takes a list of texts, not 'mine.txt'");
    refused(
        Option.lines("words", "so", "Words."),
        List.of("so", 1),
        "option 'words' takes a list of texts, not '[so, 1]'");
  }

  @Test
  void a_list_leaves_out_empty_lines_and_remarks() {
    Option<List<String>> words =
        Option.lines("words", "# ours\r\n\n  so-called \nde facto # not a remark\n", "Words.");
    assertThat(words.usual()).containsExactly("so-called", "de facto # not a remark");
    assertThat(words.shippedList()).hasValueSatisfying(all -> assertThat(all).startsWith("# ours"));
    assertThat(DAYS.shippedList()).isEmpty();
    assertThat(new Options(Map.of("words", List.of("alleged"))).get(words))
        .containsExactly("alleged");
    assertThat(Options.USUAL.get(words)).isSameAs(words.usual());
  }

  @Test
  void a_list_can_lie_beside_a_class() {
    assertThat(Option.lines("words", OptionTest.class, "words.txt", "Words.").usual())
        .containsExactly("so-called", "naïve");
    assertThatThrownBy(() -> Option.lines("words", OptionTest.class, "none.txt", "Words."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no 'none.txt' beside " + OptionTest.class);
  }
}
