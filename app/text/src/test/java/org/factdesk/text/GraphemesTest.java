package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class GraphemesTest {
  private static final String FAMILY = "👨‍👩‍👧‍👦";

  @Test
  void a_family_emoji_is_one_character() {
    String text = "a" + FAMILY + "b";

    assertThat(Graphemes.next(text, 1)).isEqualTo(1 + FAMILY.length());
    assertThat(Graphemes.previous(text, 1 + FAMILY.length())).isEqualTo(1);
    for (int inside = 2; inside <= FAMILY.length(); inside++) {
      assertThat(Graphemes.isBoundary(text, inside)).as("offset %d", inside).isFalse();
      assertThat(Graphemes.floor(text, inside)).isEqualTo(1);
      assertThat(Graphemes.ceil(text, inside)).isEqualTo(1 + FAMILY.length());
    }
  }

  @Test
  void flags_are_cut_between_pairs_of_letters() {
    String text = "🇺🇦🇷🇺🇺🇸";

    assertThat(Graphemes.isBoundary(text, 4)).isTrue();
    assertThat(Graphemes.isBoundary(text, 2)).isFalse();
    assertThat(Graphemes.floor(text, 7)).isEqualTo(4);
    assertThat(Graphemes.ceil(text, 9)).isEqualTo(12);
  }

  @Test
  void an_accent_belongs_to_its_letter_and_a_tone_to_its_thumb() {
    assertThat(Graphemes.isBoundary("e\u0301x", 1)).isFalse();
    assertThat(Graphemes.snap("e\u0301x", new Span(1, 2))).isEqualTo(new Span(0, 2));
    assertThat(Graphemes.next("👍🏽!", 0)).isEqualTo(4);
  }

  @Test
  void a_windows_line_end_is_one_character() {
    assertThat(Graphemes.isBoundary("a\r\nb", 2)).isFalse();
    assertThat(Graphemes.isBoundary("a\r\nb", 3)).isTrue();
    assertThat(Graphemes.isBoundary("a\n\nb", 2)).isTrue();
  }

  @Test
  void arabic_with_vowel_signs_and_chinese_are_cut_where_readers_cut() {
    assertThat(Graphemes.isBoundary("كِتاب", 1)).isFalse();
    assertThat(Graphemes.isBoundary("كِتاب", 2)).isTrue();
    assertThat(Graphemes.isBoundary("北京说", 1)).isTrue();
  }

  @Test
  void the_ends_of_the_text_are_boundaries_and_offsets_beyond_are_refused() {
    assertThat(Graphemes.isBoundary("", 0)).isTrue();
    assertThat(Graphemes.next("a", 1)).isEqualTo(1);
    assertThat(Graphemes.previous("a", 0)).isZero();
    assertThatThrownBy(() -> Graphemes.floor("ab", 3)).hasMessageContaining("3");
  }

  @Test
  void lone_surrogates_and_controls_are_characters_of_their_own() {
    String text = "a\uDC00\uD800b\u0000\u0007";

    for (int i = 0; i <= text.length(); i++) {
      assertThat(Graphemes.isBoundary(text, i)).as("offset %d", i).isTrue();
    }
  }

  @Test
  void boundaries_agree_with_a_walk_from_the_start_on_random_text() {
    String[] pieces = {
      "a", " ", FAMILY, "🇺🇦", "e\u0301", "\r\n", "北", "नि", "ك", "👍🏽", "각", "\uD83D"
    };
    Random random = new Random(5);
    for (int round = 0; round < 50; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      int begin = 0;
      while (begin < text.length()) {
        int end = Graphemes.next(text, begin);
        for (int i = begin + 1; i < end; i++) {
          assertThat(Graphemes.floor(text, i)).isEqualTo(begin);
        }
        assertThat(Graphemes.isBoundary(text, end)).isTrue();
        begin = end;
      }
    }
  }

  @Test
  void millions_of_accents_on_one_letter_do_not_hold_anyone_up() {
    String text = "a" + "\u0301".repeat(4_000_000);

    Assertions.assertTimeout(
        Duration.ofSeconds(30),
        () -> {
          for (int i = 0; i < 1_000; i++) {
            Graphemes.ceil(text, 2_000_000 + i);
          }
        });
  }
}
