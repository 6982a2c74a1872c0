package org.factdesk.desktop.look;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;

/**
 * The palettes for people who need strong contrast. All text has at least 7:1 on what is behind it,
 * borders and lines at least 4.5:1; marks have no fill, so that their lines stand on plain paper.
 */
final class HighContrast {
  static final Palette LIGHT =
      new Palette(
          false,
          true,
          new Color(0xFFFFFF),
          new Color(0xF6F6F4),
          new Color(0xFFFFFF),
          new Color(0x6B6F76),
          new Color(0x45494F),
          new Color(0xDEDFE0),
          new Color(0xCBD0D6),
          new Color(0x000000),
          new Color(0x45494F),
          new Color(0x45494F),
          new Color(0x45494F),
          new Color(0x97150E),
          new Color(0x7A3400),
          new Color(0x45494F),
          onPlainPaper(
              Palette.LIGHT,
              new Color(0xFFFFFF),
              Map.of("claim", new Color(0x2563D8), "source", new Color(0x8F5800))));

  static final Palette DARK =
      new Palette(
          true,
          true,
          new Color(0x000000),
          new Color(0x121314),
          new Color(0x000000),
          new Color(0x94938F),
          new Color(0xCFCEC9),
          new Color(0x3D4044),
          new Color(0x4A5058),
          new Color(0xFFFFFF),
          new Color(0xCFCEC9),
          new Color(0xCFCEC9),
          new Color(0xCFCEC9),
          new Color(0xFF9C8E),
          new Color(0xF7B47C),
          new Color(0xCFCEC9),
          onPlainPaper(Palette.DARK, new Color(0x000000), Map.of()));

  private HighContrast() {}

  /** The layers' lines without their fills; those that are too pale in another shade. */
  private static Map<String, Hue> onPlainPaper(
      Palette usual, Color paper, Map<String, Color> stronger) {
    Map<String, Hue> hues = new HashMap<>();
    usual
        .hues()
        .forEach(
            (token, hue) ->
                hues.put(token, new Hue(stronger.getOrDefault(token, hue.line()), paper, paper)));
    return hues;
  }
}
