package org.factdesk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void text_without_astral_characters_counts_the_same_both_ways() {
    CodePoints points = CodePoints.of("Moscow – Kiev");

    assertThat(points.fromUtf16(9)).isEqualTo(9);
    assertThat(points.toUtf16(9)).isEqualTo(9);
    assertThat(points.length()).isEqualTo(13);
  }

  @Test
  void an_emoji_counts_as_one_code_point_and_two_utf16_units() {
    CodePoints points = CodePoints.of("a😀b");

    assertThat(points.length()).isEqualTo(3);
    assertThat(points.toUtf16(1)).isEqualTo(1);
    assertThat(points.toUtf16(2)).isEqualTo(3);
    assertThat(points.fromUtf16(3)).isEqualTo(2);
    assertThat(points.toUtf16(1, 2)).isEqualTo(new Span(1, 3));
  }

  @Test
  void lone_surrogates_count_one_each() {
    String text = "x\uDC00\uD800y\uD83D";

    assertThat(CodePoints.of(text).length()).isEqualTo(text.codePointCount(0, text.length()));
  }

  @Test
  void offsets_agree_with_the_jdk_on_random_text() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      StringBuilder builder = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        builder.append(random.nextInt(3) == 0 ? "😀" : "é");
      }
      String text = builder.toString();
      CodePoints points = CodePoints.of(text);
      for (int offset = 0; offset <= points.length(); offset++) {
        int utf16 = text.offsetByCodePoints(0, offset);
        assertThat(points.toUtf16(offset)).isEqualTo(utf16);
        assertThat(points.fromUtf16(utf16)).isEqualTo(offset);
      }
    }
  }

  @Test
  void offsets_outside_the_text_are_refused_by_name() {
    CodePoints points = CodePoints.of("ab");

    assertThatThrownBy(() -> points.toUtf16(3)).hasMessageContaining("3");
    assertThatThrownBy(() -> points.fromUtf16(-1)).hasMessageContaining("-1");
  }
}
