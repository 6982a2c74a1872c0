package org.factdesk.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {
  static Stream<Palette> palettes() {
    return Stream.of(Palette.LIGHT, Palette.DARK);
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
