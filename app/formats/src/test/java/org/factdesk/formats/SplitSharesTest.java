package org.factdesk.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitSharesTest {
  @Test
  void three_shares_are_train_validation_and_test() {
    assertThat(SplitShares.parse("80/10/10").names())
        .containsExactly("train", "validation", "test");
    assertThat(SplitShares.parse("80/20").names()).containsExactly("train", "test");
    assertThat(SplitShares.parse(" 33.4/33.3/33.3 ")).hasToString("33.4/33.3/33.3");
  }

  @Test
  void a_part_of_nothing_is_left_out() {
    assertThat(SplitShares.parse("100/0/0").names()).containsExactly("train");
    assertThat(SplitShares.parse("90/0/10").names()).containsExactly("train", "test");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "100",
        "80",
        "80/10",
        "80/10/20",
        "80/-10/30",
        "a/b",
        "1e2/0",
        "50/20/20/10",
        "80//20",
        "NaN/100",
        "99999999999/1",
        "100/0.0001"
      })
  void other_shares_are_refused_with_one_sentence(String shares) {
    assertThat(SplitShares.refusal(shares))
        .hasValueSatisfying(why -> assertThat(why).contains("100"));
    assertThatThrownBy(() -> SplitShares.parse(shares))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(SplitShares.refusal(shares).orElseThrow());
  }
}
