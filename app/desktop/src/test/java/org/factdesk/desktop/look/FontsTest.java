package org.factdesk.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import javax.swing.plaf.UIResource;
import org.junit.jupiter.api.Test;

class FontsTest {
  private static final List<Font> ALL =
      List.of(Fonts.ui(), Fonts.title(), Fonts.group(), Fonts.reading(), Fonts.headline());

  @Test
  void fonts_are_ours_at_their_size() {
    assertThat(Fonts.title().getFontName()).contains("Inter").contains("SemiBold");
    assertThat(Fonts.headline().getFontName()).contains("Noto Serif").contains("Bold");
    assertThat(Fonts.tag().getSize()).isEqualTo(11);
  }

  @Test
  void a_change_of_theme_does_not_take_them_for_its_own() {
    assertThat(ALL).noneMatch(UIResource.class::isInstance);
  }
}
