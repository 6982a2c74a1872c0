package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {
  private static final Rectangle LEFT = new Rectangle(0, 0, 1600, 1000);
  private static final Rectangle RIGHT = new Rectangle(1600, 0, 1920, 1080);

  @Test
  void the_window_comes_back_on_the_screen_where_it_was() {
    Rectangle place = new Rectangle(1700, 50, 1200, 800);
    assertThat(within(place)).isEqualTo(place);
  }

  @Test
  void a_screen_that_is_gone_is_passed_over() {
    assertThat(within(new Rectangle(9000, 50, 1200, 800)))
        .isEqualTo(new Rectangle(400, 50, 1200, 800));
  }

  @Test
  void no_window_is_larger_than_the_screen_or_too_small_to_use() {
    assertThat(within(new Rectangle(0, 0, 1600, 9000))).isEqualTo(LEFT);
    assertThat(within(new Rectangle(10, 10, 1, 1))).isEqualTo(new Rectangle(10, 10, 640, 420));
  }

  private static Rectangle within(Rectangle wanted) {
    return WindowPlace.within(List.of(LEFT, RIGHT), LEFT, wanted);
  }
}
