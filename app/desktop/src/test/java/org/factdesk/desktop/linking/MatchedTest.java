package org.factdesk.desktop.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.factdesk.desktop.look.Fonts;
import org.junit.jupiter.api.Test;

class MatchedTest {
  private static final String WORDS =
      "On January 26, Washington and the leadership of the bloc expressed their views in writing";

  private static FontMetrics metrics() {
    Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    return graphics.getFontMetrics(Fonts.ui());
  }

  private static String shown(String words, int room, String... typed) {
    return Matched.in(words, List.of(typed)).shortened(metrics(), room).words();
  }

  @Test
  void words_in_the_middle_are_left_out_so_that_all_typed_parts_are_seen() {
    int room = metrics().stringWidth(WORDS) * 2 / 3;
    Matched cut = Matched.in(WORDS, List.of("26", "writ")).shortened(metrics(), room);

    assertThat(cut.words()).startsWith("On January 26,").contains(" … ").endsWith(" in writing");
    assertThat(cut.bold().values().stream().map(span -> span.in(cut.words())))
        .containsExactly("26", "writ");
    String upTo = cut.words().substring(0, cut.words().indexOf("writ") + 4);
    assertThat(metrics().stringWidth(upTo)).isLessThan(room);
  }

  @Test
  void where_only_one_part_can_be_seen_it_is_the_last() {
    assertThat(shown(WORDS, 160, "26", "writ")).startsWith("… ").endsWith("in writing");
    assertThat(shown("x".repeat(300) + " writing", 90, "writ")).isEqualTo("… writing");
  }

  @Test
  void what_fits_or_was_not_typed_stays_as_it_is() {
    assertThat(shown(WORDS, 5000, "26", "writ")).isEqualTo(WORDS);
    assertThat(shown(WORDS, 60)).isEqualTo(WORDS);
    assertThat(shown(WORDS, 90, "on")).isEqualTo(WORDS);
  }
}
