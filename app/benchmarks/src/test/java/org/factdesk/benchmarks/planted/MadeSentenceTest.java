package org.factdesk.benchmarks.planted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MadeSentenceTest {
  @Test
  void the_marked_words_are_changed() {
    MadeSentence made = MadeSentence.of("Of 9 doors, 4 were red and <5|8> were blue.");

    assertThat(made.text()).isEqualTo("Of 9 doors, 4 were red and 5 were blue.");
    assertThat(Story.of("doors", made.text()).with(made.change()).text())
        .isEqualTo("Of 9 doors, 4 were red and 8 were blue.");
  }

  @Test
  void a_sentence_without_marked_words_is_named() {
    assertThatThrownBy(() -> MadeSentence.of("All doors were red."))
        .hasMessageContaining("All doors were red.");
  }

  @Test
  void sums_are_right_before_the_change() {
    for (int seed = 0; seed < 300; seed++) {
      String text = MadeSentence.sum(new Random(seed)).text();
      matched(
          text,
          "The budget of \\w+ rose from \\$(\\d+) million to \\$(\\d+) million, an increase of (\\d+) .*",
          n -> assertThat(n[0] * (100 + n[2])).isEqualTo(100 * n[1]));
      matched(
          text,
          "Of the (\\d+) members .* council, (\\d+) voted for the plan, (\\d+) against and (\\d+) .*",
          n -> assertThat(n[1] + n[2] + n[3]).isEqualTo(n[0]));
      matched(
          text,
          ".* fell by (\\d+) percent, from ([\\d,]+) to ([\\d,]+).",
          n -> assertThat(n[1] * (100 - n[0])).isEqualTo(100 * n[2]));
      matched(
          text,
          "Of the ([\\d,]+) households in \\w+, ([\\d,]+), or (\\d+) percent, .*",
          n -> assertThat(n[1] * 100).isEqualTo(n[0] * n[2]));
      matched(
          text,
          "The mayor of \\w+ won by (\\d+) votes, (\\d+) to (\\d+).",
          n -> assertThat(n[1] - n[2]).isEqualTo(n[0]));
    }
  }

  private interface Sum {
    void check(long[] numbers);
  }

  private static void matched(String text, String pattern, Sum sum) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (matcher.matches()) {
      long[] numbers = new long[matcher.groupCount()];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = Long.parseLong(matcher.group(i + 1).replace(",", ""));
      }
      sum.check(numbers);
    }
  }
}
