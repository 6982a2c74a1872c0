package org.factdesk.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
  @AfterEach
  void take_the_theme_off() {
    UIManager.put(Palette.KEY, null);
  }

  @ParameterizedTest
  @EnumSource
  void a_theme_is_found_again_by_its_name(Theme theme) {
    assertThat(Theme.of(theme.id())).contains(theme);
    UIManager.put(Palette.KEY, theme.palette());
    assertThat(Theme.current()).isEqualTo(theme);
  }

  @Test
  void a_name_that_nobody_knows_is_no_theme() {
    assertThat(Theme.of("sepia")).isEmpty();
    assertThat(Theme.of("")).isEmpty();
  }

  @Test
  void light_and_dark_change_places_and_keep_their_contrast() {
    assertThat(Theme.LIGHT.other()).isEqualTo(Theme.DARK);
    assertThat(Theme.CONTRAST_DARK.other()).isEqualTo(Theme.CONTRAST_LIGHT);
  }

  @ParameterizedTest
  @EnumSource
  void contrast_comes_and_goes_without_changing_light_and_dark(Theme theme) {
    assertThat(theme.otherContrast().palette().dark()).isEqualTo(theme.palette().dark());
    assertThat(theme.otherContrast().palette().contrast()).isNotEqualTo(theme.palette().contrast());
    assertThat(theme.otherContrast().otherContrast()).isEqualTo(theme);
  }

  @Test
  void with_high_contrast_every_line_is_one_pixel_heavier() {
    for (LinePattern pattern : LinePattern.values()) {
      UIManager.put(Palette.KEY, Palette.LIGHT);
      int usual = pattern.height();
      UIManager.put(Palette.KEY, HighContrast.LIGHT);
      assertThat(pattern.height()).isEqualTo(usual + 1);
    }
  }
}
