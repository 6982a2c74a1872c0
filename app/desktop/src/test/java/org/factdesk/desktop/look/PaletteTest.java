package org.factdesk.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {
  static Stream<Palette> palettes() {
    return Stream.of(Theme.values()).map(Theme::palette);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void text_reads_on_every_fill(Palette palette) {
    for (Hue hue : palette.hues().values()) {
      assertThat(contrast(palette.ink(), hue.fill())).isGreaterThan(9);
      assertThat(contrast(palette.ink(), hue.strong())).isGreaterThan(6.8);
    }
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void lines_stand_out_from_paper_and_from_their_fill(Palette palette) {
    for (Hue hue : palette.hues().values()) {
      assertThat(contrast(hue.line(), palette.paper())).isGreaterThan(3.5);
      assertThat(contrast(hue.line(), hue.fill())).isGreaterThan(3);
    }
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void hints_and_boilerplate_stay_readable(Palette palette) {
    assertThat(contrast(palette.dim(), palette.paper())).isGreaterThan(4.5);
    assertThat(contrast(palette.ink3(), palette.chrome())).isGreaterThan(4.45);
    assertThat(contrast(palette.ink2(), palette.selectedRow())).isGreaterThan(4.9);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void a_colour_token_of_a_scheme_from_elsewhere_is_grey(Palette palette) {
    assertThat(palette.hue("ultramarine").line()).isEqualTo(palette.ink3());
  }

  static Stream<Palette> strong() {
    return palettes().filter(Palette::contrast);
  }

  @ParameterizedTest
  @MethodSource("strong")
  void with_high_contrast_all_text_has_seven_to_one(Palette palette) {
    for (Color text : texts(palette)) {
      for (Color ground : List.of(palette.paper(), palette.chrome(), palette.raised())) {
        assertThat(contrast(text, ground)).isGreaterThan(7);
      }
    }
    assertThat(contrast(palette.ink2(), palette.selectedRow())).isGreaterThan(6.5);
    assertThat(contrast(palette.ink(), palette.selectedText())).isGreaterThan(7);
  }

  @ParameterizedTest
  @MethodSource("strong")
  void with_high_contrast_borders_and_lines_are_as_clear_as_text(Palette palette) {
    assertThat(palette.border()).isEqualTo(palette.ink2());
    assertThat(palette.dim()).isEqualTo(palette.ink2());
    assertThat(contrast(palette.hairline(), palette.chrome())).isGreaterThan(4.5);
    for (Hue hue : palette.hues().values()) {
      assertThat(contrast(hue.line(), palette.paper())).as("" + hue).isGreaterThan(4.5);
    }
  }

  @ParameterizedTest
  @MethodSource("strong")
  void with_high_contrast_nothing_is_filled(Palette palette) {
    assertThat(palette.hues().values())
        .allSatisfy(hue -> assertThat(hue.fill()).isEqualTo(palette.paper()));
    assertThat(palette.hue("ultramarine").fill()).isEqualTo(palette.paper());
  }

  private static List<Color> texts(Palette palette) {
    return List.of(
        palette.ink(),
        palette.ink2(),
        palette.ink3(),
        palette.dim(),
        palette.error(),
        palette.warning(),
        palette.note());
  }

  private static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
