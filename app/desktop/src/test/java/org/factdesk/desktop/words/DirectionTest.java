package org.factdesk.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import org.junit.jupiter.api.Test;

class DirectionTest {
  private static final String HEBREW = "\u05E2\u05D9\u05E8 (12)";

  @Test
  void a_text_from_left_to_right_stays_as_it_is() {
    assertThat(Direction.part("Bridge (12) to reopen")).isEqualTo("Bridge (12) to reopen");
  }

  @Test
  void what_stands_before_and_after_a_part_keeps_its_place() {
    String line = Direction.part(HEBREW) + " 01 " + Direction.part(HEBREW) + " 02";
    Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    assertThat(bidi.baseIsLeftToRight()).isTrue();
    assertThat(bidi.getLevelAt(line.indexOf(" 01 ") + 1)).isZero();
    assertThat(bidi.getLevelAt(line.length() - 1)).isZero();
    assertThat(bidi.getLevelAt(line.indexOf('(')) % 2).isOne();
  }

  @Test
  void the_first_letter_gives_the_direction() {
    assertThat(Direction.isRightToLeft("12 " + HEBREW)).isTrue();
    assertThat(Direction.isRightToLeft("ITV " + HEBREW)).isFalse();
    assertThat(Direction.isRightToLeft("")).isFalse();
  }
}
