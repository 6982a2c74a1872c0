package org.factdesk.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class LinePatternTest {
  @Test
  void patterns_are_known_by_the_token_of_the_scheme() {
    assertThat(LinePattern.of("solid-3")).isEqualTo(LinePattern.SOLID_3);
    assertThat(LinePattern.of("dash-dot")).isEqualTo(LinePattern.DASH_DOT);
    assertThat(LinePattern.of("wavy")).isEqualTo(LinePattern.SOLID);
  }

  @Test
  void dashes_are_six_drawn_and_three_left_out() {
    assertThat(row(LinePattern.DASHES, 0)).isEqualTo("######...######...##");
  }

  @Test
  void a_double_line_leaves_the_middle_free() {
    assertThat(row(LinePattern.DOUBLE, 0)).isEqualTo("####################");
    assertThat(row(LinePattern.DOUBLE, 1)).isEqualTo("....................");
    assertThat(row(LinePattern.DOUBLE, 2)).isEqualTo("####################");
  }

  @Test
  void no_pattern_is_higher_than_its_lane() {
    for (LinePattern pattern : LinePattern.values()) {
      assertThat(pattern.height()).isBetween(1, 3);
      assertThat(row(pattern, pattern.height())).doesNotContain("#");
    }
  }

  private static String row(LinePattern pattern, int y) {
    BufferedImage image = new BufferedImage(20, 4, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    pattern.fill(graphics, 0, 0, 20);
    graphics.dispose();
    StringBuilder row = new StringBuilder();
    for (int x = 0; x < 20; x++) {
      row.append((image.getRGB(x, y) & 0xFFFFFF) == 0 ? '.' : '#');
    }
    return row.toString();
  }
}
